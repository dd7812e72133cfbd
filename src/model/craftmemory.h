// SPDX-License-Identifier: MIT
#pragma once

#include "model/claimformmodel.h"
#include "token/templates.h"

#include <QList>
#include <QString>

#include <array>
#include <expected>
#include <optional>

namespace claimsmith::model {

/// One token of the last form.
struct KeptForm
{
    FormState header;
    FormState claims;
    QString savedKey; ///< of a key that outlives the program; else empty: no key, and no secret, is ever kept here

    bool operator==(const KeptForm &) const = default;
};

/// What the Craft page showed last.
struct KeptCraft
{
    QString templateId;
    bool pair = false;
    bool sharesKey = true;
    std::array<KeptForm, 2> forms{};

    bool operator==(const KeptCraft &) const = default;
};

[[nodiscard]] QByteArray craftToJson(const KeptCraft &craft);
/// nullopt where it is not what craftToJson() writes.
[[nodiscard]] std::optional<KeptCraft> craftFromJson(QByteArrayView json);

/// The file of the last form.
class CraftMemory
{
public:
    /// An empty `file`: nothing is read or kept.
    explicit CraftMemory(const QString &file)
        : m_file(file)
    {}

    /// nullopt where nothing was kept. A damaged file is set aside and told by trouble().
    [[nodiscard]] std::optional<KeptCraft> read();
    void write(const KeptCraft &craft);
    /// The file was removed: the next write() writes, whatever it held.
    void forget() { m_written.clear(); }
    /// In words; empty where nothing went wrong.
    [[nodiscard]] const QString &trouble() const { return m_trouble; }

private:
    QString m_file;
    QByteArray m_written; ///< what the file holds
    QString m_trouble;
};

} // namespace claimsmith::model
