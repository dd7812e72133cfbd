// SPDX-License-Identifier: MIT
#include "layers/layerrules.h"

#include "layers/codetext.h"

#include <QRegularExpression>

#include <algorithm>

namespace claimsmith::layers {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestFile = 400;

/// A layer and those that it may include beside itself.
struct Layer
{
    QByteArray name;
    QSet<QByteArray> mayUse;
};

const QList<Layer> &layers()
{
    // jose <- token <- {store, scan, net} <- server <- model <- ui; cli may use all but model and ui.
    static const QList<Layer> all{
        {"jose", {}},
        {"token", {"jose"}},
        {"store", {"jose", "token"}},
        {"scan", {"jose", "token"}},
        {"net", {"jose", "token"}},
        {"server", {"jose", "token", "store", "scan", "net"}},
        {"model", {"jose", "token", "store", "scan", "net", "server"}},
        {"ui", {"jose", "token", "store", "scan", "net", "server", "model"}},
        {"cli", {"jose", "token", "store", "scan", "net", "server"}},
    };
    return all;
}

const Layer *findLayer(const QByteArray &name)
{
    const auto layer = std::ranges::find(layers(), name, &Layer::name);
    return layer == layers().end() ? nullptr : &*layer;
}

/// The layer of a file: src/<layer>/… or ui/….
QByteArray layerOfPath(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return (parts.size() > 2 && parts[0] == u"src" ? parts[1] : parts[0]).toUtf8();
}

/// Headers of a library that one folder alone may include.
struct HeaderRule
{
    QByteArray header; ///< a name, or with a slash at its end everything below
    QString home;
};

const QList<HeaderRule> &headerRules()
{
    static const QString crypto = u"src/jose/crypto/"_s;
    static const QList<HeaderRule> rules{
        {"QtCrypto", crypto},
        {"QtCrypto/", crypto},
        {"qca.h", crypto},
        {"Qca-qt6/", crypto},
        {"openssl/", crypto},
        {"httplib.h", u"src/server/"_s},
        {"yyjson.h", u"src/jose/"_s},
        {"qt6keychain/", u"src/store/"_s},
        {"QtSql", u"src/store/"_s},
        {"QtSql/", u"src/store/"_s},
        {"QSqlDatabase", u"src/store/"_s},
        {"QSqlQuery", u"src/store/"_s},
        {"QtWidgets", u"ui/"_s},
        {"QtWidgets/", u"ui/"_s},
        {"QtSvgWidgets", u"ui/"_s},
        {"QtSvgWidgets/", u"ui/"_s},
    };
    return rules;
}

/// Words that one place alone may use.
struct WordRule
{
    QRegularExpression pattern;
    QString home; ///< a folder with its slash, or a file
    QString text;
};

const QList<WordRule> &wordRules()
{
    static const QString clock = u"src/token/clock.cpp"_s;
    static const QString time = u"%1 asks for the time of day, which only src/token/clock.cpp may"_s;
    static const QList<WordRule> rules{
        {QRegularExpression(uR"(\bQNetworkAccessManager\b)"_s), u"src/net/"_s, u"%1 may be used in src/net/ alone"_s},
        {QRegularExpression(uR"(\bQDBus\w+)"_s), u"ui/renewal/"_s, u"%1 may be used in ui/renewal/ alone"_s},
        {QRegularExpression(uR"(\bcurrentDateTime(Utc)?\b)"_s), clock, time},
        {QRegularExpression(uR"(\bcurrent(M)?SecsSinceEpoch\b)"_s), clock, time},
        {QRegularExpression(uR"(\bQDate\s*::\s*currentDate\b)"_s), clock, time},
        {QRegularExpression(uR"(\bQTime\s*::\s*currentTime\b)"_s), clock, time},
        {QRegularExpression(uR"(\b(system|utc|tai|gps|file)_clock\s*::\s*now\b)"_s), clock, time},
        {QRegularExpression(uR"(=\s*(std\s*::\s*chrono\s*::\s*)?system_clock\s*;)"_s), clock, time},
        {QRegularExpression(uR"(\btime\s*\(\s*(nullptr|NULL|0|&\s*\w+)\s*\))"_s), clock, time},
        {QRegularExpression(uR"(\b(CLOCK_REALTIME|CLOCK_TAI|gettimeofday|timespec_get)\b)"_s), clock, time},
    };
    return rules;
}

bool matches(const QByteArray &include, const QByteArray &rule)
{
    return rule.endsWith('/') ? include.startsWith(rule) : include == rule;
}

} // namespace

LayerRules::LayerRules(QSet<QByteArray> widgetHeaders, QSet<QByteArray> uiFolders)
    : m_widgetHeaders(std::move(widgetHeaders))
    , m_uiFolders(std::move(uiFolders))
{}

bool LayerRules::isWidgetHeader(const QByteArray &include) const { return m_widgetHeaders.contains(include); }

QByteArray LayerRules::layerOfInclude(const QByteArray &include) const
{
    QByteArray folder = include.contains('/') ? include.left(include.indexOf('/')) : QByteArray();
    if (findLayer(folder))
        return folder;
    if (m_uiFolders.contains(folder) || include.startsWith("ui_"))
        return "ui";
    return {};
}

QString LayerRules::faultOfInclude(const QString &path, const QByteArray &include) const
{
    const QString name = QString::fromUtf8(include);
    if (include.contains(".."))
        return u"%1 climbs out of its folder; name headers from src/ or ui/"_s.arg(name);
    for (const HeaderRule &rule : headerRules()) {
        if (matches(include, rule.header) && !path.startsWith(rule.home))
            return u"<%1> may be included in %2 alone"_s.arg(name, rule.home);
    }
    if (isWidgetHeader(include) && !path.startsWith(u"ui/"))
        return u"<%1> is of QtWidgets, which may be included in ui/ alone"_s.arg(name);
    const QByteArray from = layerOfPath(path);
    const QByteArray to = layerOfInclude(include);
    const Layer *const layer = findLayer(from);
    if (!layer)
        return u"%1 is no layer of the README"_s.arg(QString::fromUtf8(from));
    if (!to.isEmpty() && to != from && !layer->mayUse.contains(to))
        return u"%1 may not include %2 (%3)"_s.arg(QString::fromUtf8(from), QString::fromUtf8(to), name);
    return {};
}

QList<Violation> LayerRules::check(const QString &path, const QByteArray &source) const
{
    QList<Violation> violations;
    for (const Include &include : includesOf(source)) {
        const QString fault = faultOfInclude(path, include.name);
        if (!fault.isEmpty())
            violations.append({path, include.line, fault});
    }
    const QString code = QString::fromUtf8(withoutComments(source, true));
    for (const WordRule &rule : wordRules()) {
        if (path.startsWith(rule.home))
            continue;
        for (const QRegularExpressionMatch &match : rule.pattern.globalMatch(code)) {
            violations.append(
                {path, lineAt(code, match.capturedStart()), rule.text.arg(match.captured().simplified())});
        }
    }
    const qsizetype lines = source.count('\n') + (source.isEmpty() || source.endsWith('\n') ? 0 : 1);
    if (lines > longestFile)
        violations.append({path, longestFile + 1, u"%1 lines; a file has at most %2"_s.arg(lines).arg(longestFile)});
    return violations;
}

} // namespace claimsmith::layers
