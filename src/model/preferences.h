// SPDX-License-Identifier: MIT
#pragma once

#include "token/instant.h"

#include <QLatin1StringView>
#include <QObject>
#include <QString>

class QSettings;

namespace claimsmith::model {

/// A setting: the key that it is kept by, and what holds as long as nobody set it.
template<typename T>
struct Preference
{
    QLatin1StringView key;
    T standard;
    T least{}; ///< of numbers; both 0: no limit
    T most{};
};
/// An empty text, unless another is said.
using TextPreference = Preference<QLatin1StringView>;
/// Kept as a person would write it: "5m".
using DurationPreference = Preference<token::Duration>;

/// Every setting of the program. No other place names these keys or their defaults.
namespace preference {

inline constexpr TextPreference theme{QLatin1StringView("look/theme"), QLatin1StringView("system")};
/// A language that is compiled in, BCP 47 ("de", "zh-CN"); empty: the system's. Holds from the next start on.
inline constexpr TextPreference language{QLatin1StringView("language"), {}};
/// An IANA name; empty: the machine's.
inline constexpr TextPreference timeZone{QLatin1StringView("time/zone"), {}};
inline constexpr TextPreference timeForm{QLatin1StringView("time/form"), QLatin1StringView("words")};
/// How long before its expiry a token is amber.
inline constexpr DurationPreference expiringSoon{QLatin1StringView("watch/threshold"), std::chrono::minutes(5)};
/// Whether the desktop asks, too, when a watched token ends.
inline constexpr Preference<bool> notifies{QLatin1StringView("watch/notifies"), true};
/// Seconds after which a copied token or secret is taken from the clipboard; 0: never.
inline constexpr Preference<int> clipboardSeconds{QLatin1StringView("clipboard/clear_seconds"), 60, 0, 3600};
/// Whether tokens that were seen are kept on the disk, encrypted.
inline constexpr Preference<bool> historyEnabled{QLatin1StringView("history/enabled"), false};
inline constexpr Preference<int> historyDays{QLatin1StringView("history/retention_days"), 7, 1, 365};
/// Whether other machines may be asked for keys, and be sent the test kit, when a person says so.
inline constexpr Preference<bool> fetchKeys{QLatin1StringView("network/fetch_keys"), false};
inline constexpr Preference<bool> runKit{QLatin1StringView("network/run_kit"), false};
/// What new forms of Craft begin with; empty: as the template or the key has it.
inline constexpr TextPreference craftAlgorithm{QLatin1StringView("craft/algorithm"), {}};
inline constexpr TextPreference craftLifetime{QLatin1StringView("craft/lifetime"), {}};
inline constexpr TextPreference craftIssuer{QLatin1StringView("craft/issuer"), {}};

} // namespace preference

/// What a person set, kept from run to run: typed, and told when it changes. No token and no secret is a setting. A
/// value in the file that cannot be used is as if it were not there. GUI thread.
class Preferences : public QObject
{
    Q_OBJECT
public:
    /// `settings` lives longer.
    explicit Preferences(QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] QString value(const TextPreference &preference) const;
    [[nodiscard]] bool value(const Preference<bool> &preference) const;
    [[nodiscard]] int value(const Preference<int> &preference) const;
    [[nodiscard]] token::Duration value(const DurationPreference &preference) const;

    /// Nothing where it is that already. A number beyond its limits becomes the nearest.
    void set(const TextPreference &preference, const QString &value);
    void set(const Preference<bool> &preference, bool value);
    void set(const Preference<int> &preference, int value);
    void set(const DurationPreference &preference, token::Duration value);

    /// Every setting is as if nobody had set it; what windows and pages remember stays.
    void restoreStandards();
    /// Everything that the program ever kept in its settings goes: these, and what windows and pages remember.
    void forget();
    /// Whether forget() was called in this run: what windows and pages remember is not to be written again at its end.
    [[nodiscard]] bool isForgotten() const { return m_isForgotten; }

signals:
    /// One is another. After forget() it is told of each.
    void changed(QLatin1StringView key);

private:
    void write(QLatin1StringView key, const QVariant &value);
    QSettings &m_settings;
    bool m_isForgotten = false;
};

} // namespace claimsmith::model
