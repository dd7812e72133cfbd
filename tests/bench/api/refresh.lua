-- SPDX-License-Identifier: MIT
-- For wrk with as many connections as threads: each goes on with the refresh token that it was given.
-- BENCH_TOKENS: a file with one refresh token for each thread.
local threads = 0

function setup(thread)
    threads = threads + 1
    local count = 0
    for line in io.lines(os.getenv("BENCH_TOKENS")) do
        count = count + 1
        if count == threads then thread:set("held", line) end
    end
end

function request()
    return wrk.format("POST", nil, { ["Content-Type"] = "application/json" }, '{"refresh_token":"' .. held .. '"}')
end

function response(status, _, body)
    if status == 200 then held = body:match('"refresh_token": ?"([^"]+)"') end
end
