// SPDX-License-Identifier: MIT
#include "fuzz.h"

#include "jose/crypto/crypto.h"
#include "jose/json.h"
#include "server/sessionservice.h"
#include "store/userstore.h"

#include <QCoreApplication>

using namespace claimsmith;

namespace {

constexpr token::Instant now = token::fromSeconds(1'700'000'000);

jose::Key key()
{
    return jose::Key::fromSecret("a secret of the fuzzer, 32 bytes.", jose::SecretEncoding::Utf8).value();
}

server::SessionService &service()
{
    static int argc = 0;
    // Neither is ever ended: at the program's end Qt's SQL is gone before them.
    static const auto *const application = new QCoreApplication(argc, nullptr);
    static const jose::CryptoSession session;
    static auto *const made = [] {
        server::SessionSettings settings;
        settings.current = {key(), jose::AlgorithmId::HS256};
        auto opened = server::SessionService::open(
            store::Database::newSharedMemory(), std::make_shared<const server::SessionSettings>(settings));
        FUZZ_CHECK(opened);
        FUZZ_CHECK(store::UserStore(&opened->database()).addSamplesOnce());
        return new server::SessionService(*std::move(opened));
    }();
    static_cast<void>(application);
    return *made;
}

/// What must hold of a token that this service never gave out, whoever signed it.
void checkStranger(QByteArrayView text)
{
    const auto refreshed = service().refresh(text, now);
    FUZZ_CHECK(!refreshed);
    FUZZ_CHECK(!refreshed.error().familyRevoked && !refreshed.error().storeError);
    FUZZ_CHECK(!refreshed.error().reason.isEmpty());
    const auto profile = service().profile(text, now);
    FUZZ_CHECK(profile || !profile.error().storeError);
    const server::WhoAmI who = service().whoAmI(text, now);
    FUZZ_CHECK(who.outcome.has_value() == profile.has_value());
    const auto told = service().introspect(text, now);
    if (text.isEmpty())
        return;
    FUZZ_CHECK(told && jose::Json::parse(told->json));
    FUZZ_CHECK(told->active == profile.has_value());
    const auto revoked = service().revoke(text, now);
    FUZZ_CHECK(revoked && revoked->families.isEmpty());
    FUZZ_CHECK(revoked->token.isEmpty() || !service().profile(text, now));
}

} // namespace

/// Any bytes, as a token and as the claims of one that is signed with the key of the service.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input = fuzz::viewOf(data, size);
    static_cast<void>(service());
    checkStranger(input);
    static auto signer = jose::Signer::create(key(), jose::AlgorithmId::HS256).value();
    for (const char *const header : {R"({"alg":"HS256","typ":"at+jwt"})", R"({"alg":"HS256","typ":"JWT"})"}) {
        const auto token = token::signCompact(header, input, signer);
        FUZZ_CHECK(token);
        checkStranger(*token);
    }
    return 0;
}
