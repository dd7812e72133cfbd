// SPDX-License-Identifier: MIT
#include "cli/terminal.h"

#include "cli/text.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <optional>

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace claimsmith::cli {

namespace {

constexpr qsizetype longestLine = 1024;

/// The signal that came while a question was open; 0 for none. A handler can do no more than leave it here.
volatile std::sig_atomic_t caughtSignal = 0;

void catchSignal(int number) { caughtSignal = number; }

/// Keeps signals from ending or stopping the program while the terminal hides what is typed. They come in waitFor()
/// alone: one that came between a look at caughtSignal and a read would leave that waiting for ever.
class CaughtSignals
{
public:
    CaughtSignals()
    {
        caughtSignal = 0;
        sigset_t held;
        sigemptyset(&held);
        for (const int number : numbers) {
            // These two answer what this process does to the terminal, and are needed at once.
            if (number != SIGTTIN && number != SIGTTOU)
                sigaddset(&held, number);
        }
        pthread_sigmask(SIG_BLOCK, &held, &m_formerMask);
        struct sigaction action = {};
        action.sa_handler = catchSignal; // without SA_RESTART: a read that waits is to end
        sigemptyset(&action.sa_mask);
        for (size_t i = 0; i < numbers.size(); ++i)
            sigaction(numbers[i], &action, &m_former[i]);
    }
    ~CaughtSignals()
    {
        pthread_sigmask(SIG_SETMASK, &m_formerMask, nullptr);
        for (size_t i = 0; i < numbers.size(); ++i)
            sigaction(numbers[i], &m_former[i], nullptr);
    }
    Q_DISABLE_COPY_MOVE(CaughtSignals)

    /// Waits for something to read; false where a signal came first.
    [[nodiscard]] bool waitFor(int file) const
    {
        while (caughtSignal == 0) {
            pollfd waiting{file, POLLIN, 0};
            if (ppoll(&waiting, 1, nullptr, &m_formerMask) >= 0 || errno != EINTR)
                return true;
        }
        return false;
    }

private:
    static constexpr std::array numbers{SIGALRM, SIGHUP, SIGINT, SIGPIPE, SIGQUIT, SIGTERM, SIGTSTP, SIGTTIN, SIGTTOU};
    std::array<struct sigaction, numbers.size()> m_former{};
    sigset_t m_formerMask{};
};

class Terminal
{
public:
    Terminal()
        : m_file(open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
    {}
    ~Terminal()
    {
        if (m_file >= 0)
            close(m_file);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    [[nodiscard]] bool isOpen() const { return m_file >= 0; }
    [[nodiscard]] int file() const { return m_file; }
    void write(QByteArrayView bytes) const
    {
        // A prompt that cannot be shown is no reason to stop.
        [[maybe_unused]] const auto count = ::write(m_file, bytes.data(), static_cast<size_t>(bytes.size()));
    }

private:
    int m_file;
};

/// While it lives, what is typed is not shown; what was typed before the question is thrown away.
class HiddenTyping
{
public:
    explicit HiddenTyping(int file)
        : m_file(file)
        , m_isHidden(tcgetattr(file, &m_former) == 0)
    {
        termios hidden = m_former;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHONL);
        m_isHidden = m_isHidden && set(hidden);
    }
    ~HiddenTyping()
    {
        if (m_isHidden)
            set(m_former);
    }
    Q_DISABLE_COPY_MOVE(HiddenTyping)

    [[nodiscard]] bool isHidden() const { return m_isHidden; }

private:
    /// Again where a signal came between; not where the process is in the background and may not set anything.
    bool set(const termios &wanted) const
    {
        int result = -1;
        do {
            result = tcsetattr(m_file, TCSAFLUSH, &wanted);
        } while (result != 0 && errno == EINTR && caughtSignal != SIGTTOU);
        return result == 0;
    }

    int m_file;
    termios m_former{};
    bool m_isHidden;
};

enum class LineEnd : quint8 { Return, EndOfInput, Signal, TooLong };

/// Reads up to the line end, byte by byte, so that nothing behind it is taken.
LineEnd readLine(int file, const CaughtSignals &caught, QByteArray &line)
{
    line.reserve(longestLine); // it never moves, so that no copy of a secret stays behind
    bool tooLong = false;
    for (;;) {
        if (!caught.waitFor(file))
            return LineEnd::Signal;
        char byte = 0;
        const ssize_t count = read(file, &byte, 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return LineEnd::EndOfInput;
        if (byte == '\n')
            return tooLong ? LineEnd::TooLong : LineEnd::Return;
        if (line.size() == longestLine)
            tooLong = true;
        else
            line.append(byte);
    }
}

bool stopsProcess(int signal) { return signal == SIGTSTP || signal == SIGTTIN || signal == SIGTTOU; }

/// Asks once. Empty where a signal came first, which then is left in caughtSignal.
std::optional<Outcome<jose::SecretBytes>> askOnce(const Terminal &terminal, const QString &question)
{
    QByteArray line;
    LineEnd end = LineEnd::Signal;
    {
        const CaughtSignals caught;
        const HiddenTyping typing(terminal.file());
        if (!typing.isHidden() && caughtSignal == 0)
            return std::unexpected(Problem{Text::tr("The terminal cannot be kept from showing what is typed")});
        if (typing.isHidden()) {
            terminal.write(question.toUtf8());
            end = readLine(terminal.file(), caught, line);
            terminal.write("\n");
        }
    }
    const jose::SecretBytes typed{QByteArrayView(line)};
    jose::wipe(line);
    if (caughtSignal != 0) // also one that came after the line's end
        end = LineEnd::Signal;
    switch (end) {
    case LineEnd::Signal:
        return std::nullopt;
    case LineEnd::EndOfInput:
        return std::unexpected(Problem{Text::tr("Nothing was typed: the terminal's input ended")});
    case LineEnd::TooLong:
        return std::unexpected(Problem{Text::tr("What was typed is longer than %1 bytes").arg(longestLine)});
    case LineEnd::Return:
        break;
    }
    return typed;
}

} // namespace

Outcome<jose::SecretBytes> askAtTerminal(const QString &question)
{
    const Terminal terminal;
    if (!terminal.isOpen())
        return std::unexpected(Problem{Text::tr("There is no terminal to ask at")});
    for (;;) {
        if (auto answer = askOnce(terminal, question))
            return *std::move(answer);
        const int signal = caughtSignal;
        // The terminal is as it was: now the signal may do what it does.
        raise(signal);
        if (!stopsProcess(signal))
            return std::unexpected(Problem{Text::tr("The question was broken off")});
    }
}

} // namespace claimsmith::cli
