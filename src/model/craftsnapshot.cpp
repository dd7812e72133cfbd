// SPDX-License-Identifier: MIT
#include "model/craftsnapshot.h"

#include "jose/base64url.h"
#include "jose/json.h"
#include "token/tokenedit.h"
#include "token/tokenid.h"

#include <QCoreApplication>
#include <QUndoStack>

namespace claimsmith::model {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::model)
};

/// Whether the form gave the same expiry again: it says an instant, not a lifetime.
bool isExpiryFixed(const token::Token &former, const QByteArray &payload)
{
    const QByteArrayView before = former.payload().member("exp").numberText();
    const auto json = jose::Json::parse(payload);
    return json && !before.isEmpty() && json->member("exp").numberText() == before;
}

} // namespace

QByteArray subjectOf(const ClaimFormModel &claims)
{
    QByteArray subject("");
    for (qsizetype row = 0; row < claims.rows().size(); ++row) {
        const QByteArray &json = claims.rendered().rows.at(row).json;
        if (claims.rows().at(row).name != u"sub" || json.isEmpty())
            continue;
        const auto parsed = jose::Json::parse(json);
        subject = parsed && parsed->root().isString() ? parsed->root().string().toByteArray() : json;
    }
    return subject;
}

CraftRenewer::CraftRenewer(CraftSnapshot snapshot, token::Clock *clock, const KeyringModel *keyring)
    : m_snapshot(std::move(snapshot))
    , m_clock(clock)
    , m_keyring(keyring)
{
    for (const Texts &texts : render(clock->now()))
        m_headers.append(texts.header);
}

QList<CraftRenewer::Texts> CraftRenewer::render(token::Instant now) const
{
    QList<Texts> tokens;
    const QByteArray family = token::newTokenId();
    QByteArray subject; // null in the first: there {{sub}} is no placeholder
    for (const CraftSnapshot::Part &part : m_snapshot.parts) {
        const token::Fill fill{.uuid = token::newTokenId(), .family = family, .subject = subject};
        Texts texts;
        for (const auto &[form, state, text] : {std::tuple(token::FormPart::Header, &part.header, &texts.header),
                 std::tuple(token::FormPart::Payload, &part.claims, &texts.payload)}) {
            QUndoStack undo;
            ClaimFormModel model(form, m_clock, &undo);
            model.setState(*state, {});
            model.setFill(fill);
            model.refresh(now);
            *text = model.text();
            if (form == token::FormPart::Payload && tokens.isEmpty())
                subject = subjectOf(model);
        }
        tokens.append(texts);
    }
    return tokens;
}

QString CraftRenewer::obstacle(const RenewalSubject &subject) const
{
    if (subject.part < 0 || subject.part >= m_snapshot.parts.size())
        return Words::tr("Its form makes no such token any more.");
    return signingObstacle(m_headers.at(subject.part), *m_keyring, m_snapshot.parts.at(subject.part).key);
}

QString CraftRenewer::means(const RenewalSubject &subject) const
{
    const QString key =
        signingMeans(m_headers.value(subject.part), *m_keyring, m_snapshot.parts.value(subject.part).key);
    return Words::tr("form of Craft, %1").arg(key);
}

void CraftRenewer::renew(const QList<RenewalSubject> &subjects, token::Instant now, const Done &done)
{
    const QList<Texts> rendered = render(now);
    QList<QByteArray> tokens;
    for (const RenewalSubject &subject : subjects) {
        if (const QString why = obstacle(subject); !why.isEmpty())
            return done(std::unexpected(why));
        Texts texts = rendered.at(subject.part);
        if (isExpiryFixed(*subject.token, texts.payload)) {
            const auto moved = token::reissue(texts.payload, now);
            if (!moved)
                return done(std::unexpected(token::message(moved.error())));
            texts.payload = *moved;
        }
        const auto made = signedBy({jose::base64url::encode(texts.header), texts.header, texts.payload}, *m_keyring,
            m_snapshot.parts.at(subject.part).key);
        if (!made)
            return done(std::unexpected(made.error()));
        tokens.append(*made);
    }
    done(tokens);
}

} // namespace claimsmith::model
