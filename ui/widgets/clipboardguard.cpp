// SPDX-License-Identifier: MIT
#include "widgets/clipboardguard.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;

namespace {

QByteArray digestOf(const QString &text) { return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256); }

} // namespace

ClipboardGuard::ClipboardGuard(QObject *parent)
    : QObject(parent)
    , m_timer(new QTimer(this))
{
    connect(m_timer, &QTimer::timeout, this, &ClipboardGuard::tick);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ClipboardGuard::watchClipboard);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &ClipboardGuard::clearNow);
}

ClipboardGuard::~ClipboardGuard() = default;

void ClipboardGuard::copySecret(const QString &text)
{
    auto mime = std::make_unique<QMimeData>();
    mime->setText(text);
    mime->setData(u"x-kde-passwordManagerHint"_s, "secret");
    m_digest = m_clearAfter > std::chrono::milliseconds::zero() ? digestOf(text) : QByteArray();
    QGuiApplication::clipboard()->setMimeData(mime.release());
    if (m_digest.isEmpty()) {
        forget();
        return;
    }
    m_deadline.setRemainingTime(m_clearAfter);
    m_timer->start(std::min<std::chrono::milliseconds>(std::chrono::seconds(1), m_clearAfter));
    emit countdownChanged();
}

void ClipboardGuard::copyPlain(const QString &text)
{
    forget();
    QGuiApplication::clipboard()->setText(text);
}

QString ClipboardGuard::text() const { return QGuiApplication::clipboard()->text(); }

std::optional<int> ClipboardGuard::secondsLeft() const
{
    if (m_digest.isEmpty())
        return std::nullopt;
    return static_cast<int>((m_deadline.remainingTime() + 999) / 1000);
}

void ClipboardGuard::clearNow()
{
    if (m_digest.isEmpty())
        return;
    const bool ours = stillOurs();
    forget();
    if (ours)
        QGuiApplication::clipboard()->clear();
}

void ClipboardGuard::tick()
{
    if (m_deadline.hasExpired())
        clearNow();
    else
        emit countdownChanged();
}

void ClipboardGuard::forget()
{
    m_timer->stop();
    if (std::exchange(m_digest, {}).isEmpty())
        return;
    emit countdownChanged();
}

void ClipboardGuard::watchClipboard()
{
    if (!m_digest.isEmpty() && !stillOurs())
        forget();
}

bool ClipboardGuard::stillOurs() const { return digestOf(text()) == m_digest; }

} // namespace claimsmith::ui
