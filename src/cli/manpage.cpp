// SPDX-License-Identifier: MIT
#include "cli/manpage.h"

#include "cli/commandtree.h"
#include "cli/text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace claimsmith::cli {

using namespace Qt::StringLiterals;

namespace {

/// Text that roff shows as it is: a backslash, a minus sign that can be copied, quotes that are not made typographic,
/// and no request where a line begins with "." or "'".
QByteArray escaped(QByteArray text)
{
    text.replace('\\', "\\e").replace('-', "\\-").replace('\'', "\\(aq").replace('`', "\\(ga").replace('^', "\\(ha");
    text.replace('~', "\\(ti");
    return text.startsWith('.') ? "\\&" + text : text;
}

/// The last argument of a macro, which `"` would end, and the end of its line.
QByteArray argument(const QByteArray &text) { return '"' + escaped(text).replace('"', "\\(dq") + "\"\n"; }

QByteArray words(const QString &text) { return text.toUtf8(); }

QByteArray heading(const QString &text) { return ".SH " + argument(words(text.toUpper())); }

/// `--aud TEXT ...`, names bold and the value in italics.
QByteArray head(const OptionFacts &option)
{
    QByteArray text;
    for (const QByteArray &name : option.names)
        text += (text.isEmpty() ? "" : ", ") + ("\\fB" + escaped(name) + "\\fR");
    if (!option.valueName.isEmpty())
        text += (text.isEmpty() ? "" : " ") + ("\\fI" + escaped(option.valueName) + "\\fR");
    return text + (option.repeatable ? " ...\n" : "\n");
}

QByteArray optionList(const QList<OptionFacts> &options)
{
    QByteArray text;
    for (const OptionFacts &option : options)
        text += ".TP\n" + head(option) + escaped(option.description) + '\n';
    return text;
}

/// `claimsmith-cli verify [options] [TOKEN]`.
QByteArray synopsis(const QByteArray &program, const CommandFacts &command)
{
    QByteArray text = "\\fB" + escaped(program) + ' ' + escaped(command.name) + "\\fR";
    if (command.options.size() > 1) // more than --help
        text += " [\\fI" + escaped(words(Text::tr("options"))) + "\\fR]";
    for (const OptionFacts &option : command.positionals) {
        const QByteArray name = "\\fI" + escaped(option.valueName) + "\\fR";
        text += option.required ? ' ' + name : " [" + name + ']';
    }
    return text + '\n';
}

/// "Exit status: 0 accepted; 1 …; 2 …. What else" as statuses one below the other.
QByteArray statusList(const QString &paragraph)
{
    static const QRegularExpression between(u"(?:^[^:]*:|;) (?=\\d+ )"_s);
    QStringList statuses = paragraph.split(between, Qt::SkipEmptyParts);
    QString &last = statuses.back();
    const QString rest = last.section(u". "_s, 1);
    last = last.section(u". "_s, 0, 0);
    QByteArray text;
    for (const QString &status : std::as_const(statuses)) {
        text += ".TP\n.B " + status.section(u' ', 0, 0).toUtf8() + '\n';
        text += escaped(status.section(u' ', 1).toUtf8()) + '\n';
    }
    return rest.isEmpty() ? text : text + ".PP\n" + escaped(rest.toUtf8()) + '\n';
}

/// Lines that are indented are shown as they stand, the others are filled.
QByteArray paragraphs(const QByteArray &lines)
{
    QByteArray text;
    bool asItStands = false;
    for (const QByteArray &line : lines.split('\n')) {
        const bool example = line.startsWith("  ");
        if (example != asItStands)
            text += example ? ".RS 4\n.nf\n" : ".fi\n.RE\n.PP\n";
        else if (line.isEmpty())
            text += ".PP\n";
        asItStands = example;
        if (!line.isEmpty())
            text += escaped(example ? line.sliced(2) : line) + '\n';
    }
    return text.replace(".PP\n.PP\n", ".PP\n") + (asItStands ? ".fi\n.RE\n" : "");
}

QByteArray commandSection(const QByteArray &program, const CommandFacts &command)
{
    QByteArray text = ".SS " + argument(command.name) + synopsis(program, command) + ".PP\n"
                      + escaped(command.description) + '\n' + optionList(command.positionals);
    for (const OptionFacts &option : command.options) {
        if (!option.names.contains("--help")) // every command has it: it stands among the options of the program
            text += optionList({option});
    }
    return command.footer.isEmpty() ? text : text + ".PP\n" + paragraphs(command.footer);
}

/// The footer of the program: examples and how values are written, then the list of statuses.
QByteArray closingSections(const QByteArray &footer)
{
    static const QRegularExpression statuses(u"^[^:;\n]+: 0 "_s, QRegularExpression::MultilineOption);
    const QString whole = QString::fromUtf8(footer);
    const qsizetype begin = whole.indexOf(statuses);
    QByteArray text =
        heading(Text::tr("Examples")) + paragraphs(whole.first(begin < 0 ? whole.size() : begin).trimmed().toUtf8());
    if (begin >= 0)
        text += heading(Text::tr("Exit status")) + statusList(whole.sliced(begin).simplified());
    return text;
}

} // namespace

QByteArray manPage(const CLI::App &app, const QByteArray &version, const QByteArray &date)
{
    const QList<CommandFacts> tree = commandTree(app);
    const CommandFacts &program = tree.front();
    const QByteArray summary = program.description.first(std::max<qsizetype>(program.description.indexOf(". "), 0));
    QByteArray text = "'\\\" -*- coding: UTF-8 -*-\n.\\\" Made by: claimsmith-cli man\n.TH "
                      + escaped(program.name.toUpper()) + " 1 " + date + ' ' + argument("Claimsmith " + version);
    text += heading(Text::tr("Name")) + escaped(program.name) + " \\- " + escaped(summary) + '\n';
    text += heading(Text::tr("Synopsis"));
    for (const CommandFacts &command : tree.sliced(1))
        text += (command.name == tree.at(1).name ? "" : ".br\n") + synopsis(program.name, command);
    text += heading(Text::tr("Description")) + escaped(program.description) + '\n';
    text += heading(Text::tr("Options")) + optionList(program.options);
    text += heading(Text::tr("Commands"));
    for (const CommandFacts &command : tree.sliced(1))
        text += commandSection(program.name, command);
    return text + closingSections(program.footer) + heading(Text::tr("See also")) + ".BR claimsmith (1)\n";
}

} // namespace claimsmith::cli
