// SPDX-License-Identifier: MIT
#include "fuzz.h"

#include "jose/crypto/crypto.h"
#include "jose/json.h"
#include "server/admission.h"
#include "server/apiroutes.h"
#include "server/requestfields.h"
#include "server/requestlog.h"
#include "store/userstore.h"

#include <QCoreApplication>

using namespace claimsmith;

namespace {

server::SessionService &service()
{
    static int argc = 0;
    // Neither is ever ended: at the program's end Qt's SQL is gone before them.
    static const auto *const application = new QCoreApplication(argc, nullptr);
    static const jose::CryptoSession session;
    static auto *const made = [] {
        server::SessionSettings settings;
        settings.current = {
            jose::Key::fromSecret("a secret of the fuzzer, 32 bytes.", jose::SecretEncoding::Utf8).value(),
            jose::AlgorithmId::HS256};
        auto opened = server::SessionService::open(
            store::Database::newSharedMemory(), std::make_shared<const server::SessionSettings>(settings));
        FUZZ_CHECK(opened);
        FUZZ_CHECK(store::UserStore(&opened->database()).addSamplesOnce());
        return new server::SessionService(*std::move(opened));
    }();
    static_cast<void>(application);
    return *made;
}

/// A request out of any bytes: method and target, fields, an empty line, the body.
server::ApiRequest requestOf(QByteArrayView input)
{
    server::ApiRequest request;
    const QByteArray bytes = input.toByteArray();
    const qsizetype end = bytes.indexOf("\n\n");
    const QList<QByteArray> lines = bytes.first(end < 0 ? bytes.size() : end).split('\n');
    request.body = end < 0 ? QByteArray() : bytes.sliced(end + 2);
    request.method = lines.constFirst().split(' ').value(0);
    request.target = lines.constFirst().split(' ').value(1);
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.fields.append(server::HeaderField{line.first(colon), line.sliced(colon + 1).trimmed()});
    }
    return request;
}

void checkFields(const server::RequestFields::Read<server::RequestFields> &fields)
{
    if (!fields)
        return;
    for (const server::RequestFields::Field &field : fields->all()) {
        FUZZ_CHECK(field.value.isValidUtf8() && field.name.isValidUtf8());
        FUZZ_CHECK(field.isText ? fields->text(field.name) == field.value : fields->literal(field.name) == field.value);
    }
}

void checkReply(const server::ApiReply &reply)
{
    FUZZ_CHECK(reply.status >= 200 && reply.status < 500);
    FUZZ_CHECK(reply.body.isEmpty() || reply.contentType.startsWith("text/html") || jose::Json::parse(reply.body));
    for (const server::HeaderField &field : reply.fields)
        FUZZ_CHECK(!field.value.contains('\n') && !field.value.contains('\r'));
    if (reply.status >= 400)
        FUZZ_CHECK(!reply.error.isEmpty() && !reply.detail.isEmpty() && !reply.reason.isEmpty());
}

/// The log shows nothing that a line or a terminal would take for more than text.
void checkRecord(const server::RequestRecord &record)
{
    QByteArray all = record.method + record.target + record.requestBody + record.curl;
    for (const server::HeaderField &field : record.requestFields)
        all += field.name + field.value;
    for (const char c : std::as_const(all))
        FUZZ_CHECK(static_cast<unsigned char>(c) >= ' ' && c != 0x7f);
}

} // namespace

/// Any bytes as a request that somebody sends: judged, answered, told to the log.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input = fuzz::viewOf(data, size);
    static server::SharedClock clock([] { return token::fromSeconds(1'700'000'000); });
    static server::LoginLimit logins(1'000'000, std::chrono::seconds(1));
    static std::counting_semaphore<> checks(1);
    const server::ApiContext context{
        .clock = clock, .logins = logins, .passwordChecks = checks, .url = "http://127.0.0.1:1", .testClock = true};
    checkFields(server::RequestFields::fromForm(input));
    checkFields(server::RequestFields::fromJson(input));
    if (const auto origin = server::normalisedOrigin(input.toByteArray()))
        FUZZ_CHECK(server::normalisedOrigin(*origin) == origin);
    static_cast<void>(service());
    const server::ApiRequest request = requestOf(input);
    const server::Admission admission({"http://localhost:5173"}, 65'536);
    std::optional<server::ApiReply> reply = admission.refuse(request);
    if (!reply)
        reply = admission.preflight(request, server::methodsOf(request.path(), context));
    if (!reply)
        reply = server::refuseRoute(request, context);
    if (!reply)
        reply = server::answerRequest(request, service(), context);
    checkReply(*reply);
    checkRecord(server::recordOf(request, *reply, context.url));
    return 0;
}
