// SPDX-License-Identifier: MIT
#include "fuzz.h"

#include "jose/crypto/crypto.h"
#include "jose/json.h"
#include "token/kitexport.h"

#include <QSet>

using namespace claimsmith;
using namespace claimsmith::token;

namespace {

constexpr Instant now = fromSeconds(1'700'000'000);

void checkExports(const QList<KitVariant> &rows)
{
    const QByteArray json = exportKit(KitFormat::Json, rows, {now, {}});
    const auto parsed = jose::Json::parse(json);
    FUZZ_CHECK(parsed && parsed->root().size() == rows.size());
    FUZZ_CHECK(jose::Json::parse(exportKit(KitFormat::Postman, rows, {now, {}})));
    for (const KitFormat format : kitFormats()) {
        const QByteArray text = exportKit(format, rows, {now, "https://api.example/?a='\"\\"});
        FUZZ_CHECK(text.endsWith('\n') && text.isValidUtf8());
        FUZZ_CHECK(!text.contains('\r') && !text.contains('\0'));
    }
    // A row is so many lines in a shell script and a .env file, whatever it holds.
    const auto linesOf = [](KitFormat format, const KitVariant &row) {
        return exportKit(format, {row}, {now, {}}).count('\n');
    };
    KitVariant plain;
    plain.id = plain.text = "t";
    for (const KitVariant &row : rows) {
        for (const KitFormat format : {KitFormat::Curl, KitFormat::Pytest})
            FUZZ_CHECK(!row.fitsHeader() || linesOf(format, row) == linesOf(format, plain));
    }
}

void checkKit(const QList<KitVariant> &kit)
{
    QSet<QByteArray> ids;
    for (const KitVariant &row : kit) {
        FUZZ_CHECK(!ids.contains(row.id));
        FUZZ_CHECK(!row.title.isEmpty() && !row.reason.isEmpty() && row.code.isEmpty() == row.accepted);
        FUZZ_CHECK(!row.holdsUntil || *row.holdsUntil > now);
        ids.insert(row.id);
    }
    FUZZ_CHECK(kit.constFirst().id == "good");
    checkExports(kit);
}

} // namespace

/// Any header and payload, in two lines: a refusal in words, or a kit that every form carries. Titles and reasons are
/// replaced by the input, too: nothing in them ends a comment or a string.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const jose::CryptoSession session;
    static const jose::Key key =
        jose::Key::fromSecret("thirty-two octets or more of secret", jose::SecretEncoding::Utf8).value();
    const QByteArray input = fuzz::viewOf(data, size).toByteArray();
    const qsizetype end = input.indexOf('\n');
    KitOrder order{input.left(end), end < 0 ? QByteArray("{}") : input.sliced(end + 1), key, jose::AlgorithmId::HS256,
        now, std::chrono::seconds(static_cast<int>(size % 3))};
    const auto kit = makeKit(order);
    if (kit)
        checkKit(*kit);
    else
        FUZZ_CHECK(!message(kit.error()).isEmpty());

    KitVariant odd;
    odd.id = "odd";
    odd.title = odd.reason = QString::fromUtf8(input);
    odd.text = input;
    odd.code = "expired";
    checkExports({odd});
    return 0;
}
