# SPDX-License-Identifier: MIT
"""The page /docs in a real browser, every route of it: client_docs.py URL [PICTURE]."""

import json
import shutil
import sys

try:
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service
    from selenium.webdriver.common.by import By
    from selenium.webdriver.support.ui import WebDriverWait
except ImportError:
    print("selenium is missing: apt install python3-selenium", file=sys.stderr)
    sys.exit(77)

driver_path = shutil.which("chromedriver")
browser_path = shutil.which("chromium") or shutil.which("chromium-browser")
if not driver_path or not browser_path:
    print("Chromium is missing: apt install chromium chromium-driver", file=sys.stderr)
    sys.exit(77)

url = sys.argv[1]
options = webdriver.ChromeOptions()
options.binary_location = browser_path
for argument in ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1100,1400"]:
    options.add_argument(argument)
options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
browser = webdriver.Chrome(service=Service(driver_path), options=options)


def send(operation):
    """Opens the route, presses Send, and answers the status line and the body."""
    route = browser.find_element(By.ID, "route-" + operation)
    if not route.get_attribute("open"):
        route.find_element(By.TAG_NAME, "summary").click()
    button = browser.find_element(By.ID, "send-" + operation)
    browser.execute_script("arguments[0].scrollIntoView({block: 'center'})", button)
    place = route.find_element(By.CSS_SELECTOR, "[role=status]")
    browser.execute_script("arguments[0].replaceChildren()", place)
    button.click()
    WebDriverWait(browser, 20).until(lambda _: place.find_elements(By.CLASS_NAME, "status"))
    bodies = place.find_elements(By.CLASS_NAME, "answer")
    return place.find_element(By.CLASS_NAME, "status").text, bodies[0].text if bodies else ""


def check(condition, what):
    if not condition:
        raise AssertionError(what)


try:
    browser.get(url + "/docs")
    WebDriverWait(browser, 20).until(lambda b: b.find_element(By.TAG_NAME, "body").get_attribute("data-ready") == "yes")
    check(send("profile")[0].startswith("✗ 401"), "without a token there is no profile")
    status, body = send("logIn")
    check(status.startswith("✓ 200"), status)
    status, body = send("profile")
    check(status.startswith("✓ 200") and json.loads(body)["username"] == "john", status + body)
    if len(sys.argv) > 2:
        browser.save_screenshot(sys.argv[2])
    expected = {"refresh": 200, "users": 403, "introspect": 200, "keys": 200, "metadata": 200, "description": 200,
        "docs": 200, "health": 200, "clock": 200, "moveClock": 200, "oauthToken": 200, "revoke": 200, "logOut": 401}
    for operation, wanted in expected.items():
        status, _ = send(operation)
        check(f" {wanted} " in status + " ", f"{operation}: {status}")
    routes = browser.find_elements(By.TAG_NAME, "details")
    check(len(routes) == len(expected) + 2, "every route was tried")
    # Refusals of the routes are told as errors too; what the policy stops names itself.
    stopped = [line["message"] for line in browser.get_log("browser") if "Content Security Policy" in line["message"]]
    check(not stopped, f"the policy stopped something: {stopped}")
finally:
    browser.quit()
print("done")
