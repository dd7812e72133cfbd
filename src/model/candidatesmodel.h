// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading.h"
#include "token/words.h"

#include <QAbstractListModel>

namespace claimsmith::model {

class Inspection;

/// The tokens that a text holds, for the chooser. Follows one Inspection.
class CandidatesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole, ///< "JWS compact"
        SourceRole,              ///< "read from an Authorization header"
        ToneRole,                ///< int of token::Tone, of the whole verdict
        VerdictRole,             ///< "Signature verified · Expired 2 h ago"
        PreviewRole,             ///< the beginning and the end of the token
        BytesRole,               ///< qint64
        TimesRole,               ///< token::ValidityTimes; none where the claims cannot be read
    };

    explicit CandidatesModel(Inspection *inspection, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void reset();
    void refresh();
    [[nodiscard]] QString verdictWords(const ReadToken &read) const;
    [[nodiscard]] QString toolTip(const ReadToken &read) const;
    Inspection *m_inspection;
    int m_count = 0;
};

} // namespace claimsmith::model
