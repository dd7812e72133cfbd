// SPDX-License-Identifier: MIT
#include "help/whatsthis.h"

#include <QAccessible>
#include <QApplication>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QMainWindow>
#include <QWhatsThis>

#include <algorithm>
#include <array>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;

namespace {

/// Below the top of a large control the balloon stands this far at most.
constexpr int lowest = 48;

/// A main control, by its object name, and what it is for.
struct Control
{
    const char *name;
    const char *text;
};

constexpr std::array controls{
    // The window
    Control{"navigationList", QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis",
                                  "The pages of the program. Up and Down go from one to the next.")},
    Control{
        "clockPanel", QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis",
                          "Moves the clock that every verdict is given by. The clock of the machine is not touched.")},
    // Inspect
    Control{"tokenEdit",
        QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis",
            "Paste a token here, or anything that holds one. It stays as you pasted it; a defect is underlined.")},
    Control{"candidateList",
        QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis", "All tokens that the text holds. The selected one is judged.")},
    Control{"verdictBanner",
        QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis", "Whether the token is good: signature, time and claims, each "
                                                       "with the reason. Not checked means that nobody can know.")},
    Control{
        "validityBar", QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis",
                           "When the token was issued, is valid and ends. Drag the mark of now to move the clock.")},
    Control{"keyCombo", QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis",
                            "The key that the signature is checked with. Automatic finds the one that fits.")},
    Control{"expectCard",
        QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis", "What you expect of the claims. Empty fields are not checked.")},
    Control{"detailTabs",
        QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis",
            "What is in the token: claims, header, payload, signature, and what is worth knowing about it.")},
    Control{
        "othersView", QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis",
                          "What other libraries answer to the times of this token. It has no part in the verdict.")},
    Control{"skewTable",
        QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis", "The verdict at other instants and with other leeways.")},
    // Craft
    Control{"templateCombo", QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis",
                                 "What kind of token to begin with. Your own templates are kept without their keys.")},
    Control{"claimForm", QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis",
                             "The claims, one a row. The check mark takes one out and keeps it.")},
    Control{"formTabs", QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis",
                            "The claims of each token that is made, and the header of both.")},
    Control{"rawEdit",
        QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis", "The JSON that is signed, byte for byte as it stands.")},
    Control{"signCard", QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis",
                            "The key that signs, and the algorithm. Only those that the key can do are offered.")},
    Control{"firstResult", QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis",
                               "The signed token, made anew while you type, with its own verdict.")},
    Control{"secondResult",
        QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis", "The refresh token that belongs to the access token above.")},
    Control{"responseText",
        QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis", "The tokens as a server would answer with them.")},
    // Keys
    Control{"keysView", QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis",
                            "All keys at hand: what each is, what it can do, and where it lives.")},
    Control{"factsCard", QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis", "All that is known about the selected key.")},
    Control{"materialCard", QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis",
                                "The key itself. Private parts are shown on request, for half a minute.")},
    // Sessions
    Control{"usersView", QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis",
                             "Who can log in to the local API. Log in as the selected one, with or without a client.")},
    Control{"sessionTree",
        QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis",
            "Each login is a family: its refresh tokens by generation, and below them the access tokens.")},
    Control{"raceCard", QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis",
                            "What each of many refreshes at once got. Exactly one may win.")},
    Control{"apiCard",
        QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis", "The local API: start it, and choose how it rotates tokens and "
                                                       "how long they last. It listens on this machine alone.")},
    Control{
        "whoAmICard", QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis", "What the API would answer to this token, now.")},
    Control{"requestsView",
        QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis",
            "Every request with its status and the reason of a refusal. Tokens and passwords are not in it.")},
    // Watch
    Control{"watchView",
        QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis", "Tokens that count down to their end, on one timeline.")},
    Control{"watchBanner", QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis", "The verdict of the selected token.")},
    Control{
        "reminderCard", QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis",
                            "How long before its end a token is asked about, and whether the desktop says so too.")},
    // Test kit
    Control{
        "runCard", QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis",
                       "The route of your API that is asked with every chosen token. Only this host is contacted.")},
    Control{"kitBanner", QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis", "What came of the run.")},
    Control{"kitView",
        QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis",
            "Good and bad variants of the token, with the answer that each must get and the one that it got.")},
    Control{
        "kitDetails", QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis",
                          "All of the selected row: what is wrong with it, which RFC says so, and what came back.")},
    // History
    Control{"historyView", QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis",
                               "Every token that was seen, each once, the latest on top, with its verdict as of now.")},
    Control{"historyBanner", QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis", "The verdict of the selected token.")},
    Control{"keepingCard", QT_TRANSLATE_NOOP("claimsmith::ui::WhatsThis",
                               "Whether the history outlives the program: encrypted, and only if you say so.")},
};

/// What the widget itself says, without asking what it stands in; plain text but for what setWhatsThis() got.
QString ownText(const QWidget &widget)
{
    if (!widget.whatsThis().isEmpty())
        return widget.whatsThis();
    const QByteArray name = widget.objectName().toUtf8();
    const auto control = std::ranges::find_if(controls, [&name](const Control &c) { return name == c.name; });
    if (control != controls.end())
        return QCoreApplication::translate("claimsmith::ui::WhatsThis", control->text);
    if (!widget.toolTip().isEmpty())
        return widget.toolTip();
    if (!widget.accessibleDescription().isEmpty())
        return widget.accessibleDescription();
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return label && label->buddy() ? ownText(*label->buddy()) : QString();
}

QString withName(const QString &name, const QString &text)
{
    const QString body = Qt::mightBeRichText(text) ? text : text.toHtmlEscaped();
    return name.isEmpty() || name == text ? body : u"<b>%1</b><br>%2"_s.arg(name.toHtmlEscaped(), body);
}

} // namespace

QString whatsThisFor(const QWidget &widget)
{
    for (const QWidget *part = &widget; part; part = part->isWindow() ? nullptr : part->parentWidget()) {
        if (const QString text = ownText(*part); !text.isEmpty())
            return withName(part->accessibleName(), text);
    }
    return {};
}

QStringList explainedControls()
{
    QStringList names;
    for (const Control &control : controls)
        names.append(QLatin1StringView(control.name));
    return names;
}

WhatsThis::WhatsThis(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{}

void WhatsThis::point()
{
    qApp->installEventFilter(this);
    QWhatsThis::enterWhatsThisMode();
}

void WhatsThis::explainFocus()
{
    QWidget *widget = m_window->focusWidget();
    const QString text = widget ? whatsThisFor(*widget) : QString();
    if (text.isEmpty())
        return point();
    // The balloon is centred below its point: within the control, not beside it.
    const QPoint below(widget->width() / 2, std::min(widget->height(), lowest));
    QWhatsThis::showText(widget->mapToGlobal(below), text, widget);
    QAccessibleAnnouncementEvent announcement(widget, text);
    QAccessible::updateAccessibility(&announcement);
}

bool WhatsThis::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LeaveWhatsThisMode)
        qApp->removeEventFilter(this);
    if ((event->type() != QEvent::WhatsThis && event->type() != QEvent::QueryWhatsThis) || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    const QString text = whatsThisFor(*widget);
    if (text.isEmpty())
        return false;
    event->accept();
    if (event->type() == QEvent::WhatsThis)
        QWhatsThis::showText(static_cast<QHelpEvent *>(event)->globalPos(), text, widget);
    return true;
}

} // namespace claimsmith::ui
