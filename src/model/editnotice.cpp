// SPDX-License-Identifier: MIT
#include "model/tokenediting.h"

namespace claimsmith::model {

using token::Segment;
using token::Tone;

namespace {

using Obstacle = SigningPlan::Obstacle;

QString sentences(const QStringList &parts)
{
    QStringList ended;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            ended << (part.endsWith(u'.') ? part : part + u'.');
    }
    return ended.join(u' ');
}

} // namespace

token::AxisWords TokenEditing::notice() const
{
    const Session *current = session();
    if (!current || (!current->on && !isEdited()))
        return {};
    const SigningPlan &plan = current->plan;
    const KeyEntry *entry = m_keyring->entry(plan.key);
    const QString key = entry ? entry->name : QString();
    const QString algorithm = QString::fromLatin1(jose::algorithm(plan.algorithm).name);
    const QString why = obstacleText(plan.obstacle);
    if (!isEdited()) {
        const QString sentence =
            plan.canSign() ? tr("Nothing is edited yet. Edits are signed at once with “%1” (%2).").arg(key, algorithm)
                           : sentences({tr("Nothing is edited yet. Edits will not be signed: %1").arg(why),
                                 obstacleSentence(plan)});
        return {Tone::NotChecked, tr("Editing"), sentence};
    }
    QString what = tr("Header and payload differ from the pasted token");
    if (!isEdited(Segment::Header))
        what = tr("The payload differs from the pasted token");
    else if (!isEdited(Segment::Payload))
        what = tr("The header differs from the pasted token");
    if (plan.canSign()) {
        return {Tone::Attention, tr("Edited – re-signed with “%1”").arg(key),
            sentences({tr("%1; the signature is new, made with %2").arg(what, algorithm)})};
    }
    const QString kept = current->signature.isEmpty() || plan.obstacle == Obstacle::AlgNone
                             ? QString()
                             : tr("The signature is still that of the pasted token");
    return {Tone::Attention, tr("Edited – not signed: %1").arg(why),
        sentences({what, plan.obstacle == Obstacle::AlgNone ? QString() : obstacleSentence(plan), kept})};
}

} // namespace claimsmith::model
