// SPDX-License-Identifier: MIT
#include "model/sessions.h"

#include "model/localapi.h"
#include "model/refreshrace.h"
#include "model/requestlog.h"
#include "model/sessiondeeds.h"
#include "model/sessionsmodel.h"
#include "model/sessionworker.h"
#include "model/useredit.h"
#include "model/usersmodel.h"
#include "server/keyrotation.h"
#include "token/issue.h"
#include "token/timedisplay.h"

namespace claimsmith::model {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Another program writes to the same file: a person sees it within a second.
constexpr std::chrono::milliseconds pollInterval = 1s;
/// Access tokens of this run that are shown; the oldest are forgotten, which ends none of them.
constexpr qsizetype mostAccessTokens = 300;
constexpr QByteArrayView audience("claimsmith");

} // namespace

Sessions::Sessions(token::Clock *clock, KeyringModel *keyring, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_keyring(keyring)
    , m_path(folder.isEmpty() ? store::Database::newSharedMemory() : folder + u"/claimsmith.db"_s)
    , m_worker(new SessionWorker(this))
    , m_users(new UsersModel(this))
    , m_tree(new SessionsModel(clock, this))
    , m_log(new RequestLog(this))
    , m_race(new RaceModel(this))
    , m_editing(new UserEditing(this))
    , m_deeds(new SessionDeeds(this))
    , m_api(new LocalApi(this))
    , m_boundary(new token::BoundaryTimer(clock, this))
{
    m_poll.setInterval(pollInterval);
    connect(&m_poll, &QTimer::timeout, this, &Sessions::lookForChanges);
    connect(clock, &token::Clock::changed, this, &Sessions::refreshView);
    connect(&token::TimeDisplay::instance(), &token::TimeDisplay::changed, this, &Sessions::refreshView);
    connect(m_boundary, &token::BoundaryTimer::reached, this, &Sessions::refreshView);
    connect(m_api, &LocalApi::changed, this, [this] {
        // What is issued here and there is good here and there.
        if (m_api->isRunning() && m_settings && m_settings->issuer != m_api->base()) {
            makeSettings();
            useSettings();
        }
    });
}

Sessions::~Sessions()
{
    // While what they use is whole.
    delete m_api;
    delete m_deeds;
    delete m_worker;
}

void Sessions::begin()
{
    if (m_state != State::Closed)
        return;
    makeKey();
    makeSettings();
    open();
}

void Sessions::retry()
{
    if (m_state == State::Failed)
        open();
}

void Sessions::open()
{
    m_state = State::Opening;
    m_worker->open(m_path, m_settings, [this](const server::Outcome<QString> &setAside) {
        m_state = setAside ? State::Open : State::Failed;
        m_notice = !setAside             ? setAside.error().reason
                   : setAside->isEmpty() ? QString()
                                         : store::setAsideMessage(*setAside);
        refreshView();
        emit stateChanged();
    });
    emit stateChanged();
}

/// One of this run, in the keyring: what it signs is verified wherever the program looks at it.
void Sessions::makeKey()
{
    auto key = jose::Key::generate(jose::AlgorithmId::ES256);
    if (!key)
        return; // OpenSSL without a curve: the self-test would have ended the program
    const server::SigningKey named = server::named({*std::move(key), jose::AlgorithmId::ES256});
    m_key = m_keyring->add(named.key, tr("local API, made for this run"), tr("local API"));
    auto settings = std::make_shared<server::SessionSettings>(server::SessionSettings{.current = named});
    settings->audience = {audience.toByteArray()};
    m_settings = settings;
}

void Sessions::makeSettings()
{
    if (!m_settings)
        return;
    auto settings = std::make_shared<server::SessionSettings>(*m_settings);
    settings->lifetimes = m_options.lifetimes;
    settings->rotation = m_options.rotation();
    settings->expiringSoon = m_expiringSoon;
    settings->issuer = m_api->base();
    settings->accessType = m_options.plainJwt ? token::AccessType::PlainJwt : token::AccessType::AtJwt;
    m_settings = settings;
}

void Sessions::setOptions(const SessionOptions &options)
{
    if (options == m_options)
        return;
    m_options = options;
    changeSettings();
    emit optionsChanged();
}

void Sessions::setExpiringSoon(token::Duration threshold)
{
    if (threshold == m_expiringSoon)
        return;
    m_expiringSoon = threshold;
    changeSettings();
}

void Sessions::changeSettings()
{
    if (m_state == State::Closed)
        return;
    makeSettings();
    useSettings();
}

void Sessions::setSigningKey(KeyHandle handle)
{
    const KeyEntry *entry = m_keyring->entry(handle);
    if (!entry || handle == m_key || !m_settings)
        return;
    const auto algorithm = token::signingAlgorithm(entry->key);
    if (!algorithm)
        return;
    m_settings = server::withNextKey(m_settings, {entry->key, *algorithm}, m_clock->now());
    m_key = handle;
    useSettings();
    emit optionsChanged();
}

/// From the next request on, here and at the API.
void Sessions::useSettings()
{
    m_worker->run([settings = m_settings](SessionBackend &backend) { return backend.service.use(settings); },
        [](const server::Outcome<void> &) {});
    m_api->use(m_settings);
    refreshView();
}

// --- what is shown --------------------------------------------------------------------------------------------------

bool Sessions::isBusy() const { return m_worker->isBusy() || m_deeds->isRacing() || m_api->isBusy(); }

void Sessions::refreshView()
{
    if (m_state == State::Closed || m_state == State::Failed)
        return;
    if (m_isReading) {
        m_readAgain = true;
        return;
    }
    m_isReading = true;
    m_worker->run([memory = m_memory, now = m_clock->now()](
                      SessionBackend &backend) { return readSessions(backend, memory, now); },
        [this](const server::Outcome<SessionsView> &view) { take(view); });
}

void Sessions::take(const server::Outcome<SessionsView> &view)
{
    m_isReading = false;
    if (std::exchange(m_readAgain, false)) {
        refreshView();
        return;
    }
    if (!view) {
        if (m_notice != view.error().reason) {
            m_notice = view.error().reason;
            emit stateChanged();
        }
        return;
    }
    m_users->setUsers(view->users);
    m_tree->setView(*view);
    m_boundary->schedule(view->changesAt);
    emit viewChanged();
}

void Sessions::setWatching(bool watching)
{
    m_tree->setTicking(watching);
    if (!watching) {
        m_poll.stop();
        return;
    }
    m_poll.start();
    lookForChanges();
}

void Sessions::lookForChanges()
{
    if (m_state != State::Open || m_isReading)
        return;
    m_worker->run(
        [](SessionBackend &backend) {
            return backend.service.database().dataVersion().transform_error(
                [](const store::Error &error) { return server::problem(error); });
        },
        [this](const server::Outcome<qint64> &version) {
            if (version && std::exchange(m_version, *version) != *version)
                refreshView();
        });
}

// --- the tokens of this run -----------------------------------------------------------------------------------------

void Sessions::remember(const server::Grant &grant)
{
    m_newest.insert(grant.family, grant.pair);
    m_memory.access.append({grant.pair.accessId, grant.family, grant.generation, grant.pair.accessToken});
    if (m_memory.access.size() > mostAccessTokens)
        m_memory.access.removeFirst();
    emit granted(grant.family);
}

QByteArray Sessions::accessToken(const QByteArray &family) const { return m_newest.value(family).accessToken; }

QByteArray Sessions::refreshToken(const QByteArray &family) const { return m_newest.value(family).refreshToken; }

} // namespace claimsmith::model
