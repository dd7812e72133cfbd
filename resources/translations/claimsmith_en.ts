<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>claimsmith::cli</name>
    <message numerus="yes">
        <source>%n tokens were found: this is the first. For all, put one on a line and use “verify --batch”</source>
        <translation>
            <numerusform>%n token was found: this is the first. For all, put one on a line and use “verify --batch”</numerusform>
            <numerusform>%n tokens were found: this is the first. For all, put one on a line and use “verify --batch”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are given: name the one to sign with by its --kid</source>
        <translation>
            <numerusform>%n key is given: name the one to sign with by its --kid</numerusform>
            <numerusform>%n keys are given: name the one to sign with by its --kid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n bytes</source>
        <translation>
            <numerusform>, %n byte</numerusform>
            <numerusform>, %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::jose</name>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::jose::KeyFormat</name>
    <message numerus="yes">
        <source>There are %n keys, and this form holds one: write them as jwks</source>
        <translation>
            <numerusform>There is %n key, and this form holds one: write them as jwks</numerusform>
            <numerusform>There are %n keys, and this form holds one: write them as jwks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::model</name>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::model::ClaimsModel</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::model::Inspection</name>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KeyFetch</name>
    <message numerus="yes">
        <source>%n keys from %1</source>
        <translation>
            <numerusform>%n key from %1</numerusform>
            <numerusform>%n keys from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KeyImport</name>
    <message numerus="yes">
        <source>%n keys: %1</source>
        <translation>
            <numerusform>%n key: %1</numerusform>
            <numerusform>%n keys: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KeyKeeping</name>
    <message numerus="yes">
        <source>Deleted %n keys</source>
        <translation>
            <numerusform>Deleted %n key</numerusform>
            <numerusform>Deleted %n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::model::KeyText</name>
    <message numerus="yes">
        <source>%n bits</source>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::model::MakeMany</name>
    <message numerus="yes">
        <source>%Ln tokens written to %1</source>
        <translation>
            <numerusform>%Ln token written to %1</numerusform>
            <numerusform>%Ln tokens written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::model::Renewal</name>
    <message numerus="yes">
        <source>%n tokens expire soon</source>
        <translation>
            <numerusform>%n token expires soon</numerusform>
            <numerusform>%n tokens expire soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens have expired</source>
        <translation>
            <numerusform>%n token has expired</numerusform>
            <numerusform>%n tokens have expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have expired</source>
        <translation>
            <numerusform>%n has expired</numerusform>
            <numerusform>%n have expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens renewed.</source>
        <translation>
            <numerusform>%n token renewed.</numerusform>
            <numerusform>%n tokens renewed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::model::SessionsModel</name>
    <message numerus="yes">
        <source>logged in %1, %n rotations</source>
        <translation>
            <numerusform>logged in %1, %n rotation</numerusform>
            <numerusform>logged in %1, %n rotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::model::UserEditing</name>
    <message numerus="yes">
        <source>Deleted %n users</source>
        <translation>
            <numerusform>Deleted %n user</numerusform>
            <numerusform>Deleted %n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::token::others</name>
    <message numerus="yes">
        <source>%1, %n not known</source>
        <translation>
            <numerusform>%1, %n not known</numerusform>
            <numerusform>%1, %n not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ConfirmDialog</name>
    <message numerus="yes">
        <source>%n requests will be sent to %1, most of them with tokens made to be refused. Its operator sees them as an attack unless they know of it.</source>
        <translation>
            <numerusform>%n request will be sent to %1. Its operator sees it as an attack unless they know of it.</numerusform>
            <numerusform>%n requests will be sent to %1, most of them with tokens made to be refused. Its operator sees them as an attack unless they know of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n requests</source>
        <translation>
            <numerusform>Send %n request</numerusform>
            <numerusform>Send %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::CraftActions</name>
    <message numerus="yes">
        <source>%n templates added</source>
        <translation>
            <numerusform>%n template added</numerusform>
            <numerusform>%n templates added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates written</source>
        <translation>
            <numerusform>%n template written</numerusform>
            <numerusform>%n templates written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::ExportDialog</name>
    <message numerus="yes">
        <source>Export %n keys</source>
        <translation>
            <numerusform>Export %n key</numerusform>
            <numerusform>Export %n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::FactsCard</name>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::FetchDialog</name>
    <message numerus="yes">
        <source>Add %n keys</source>
        <translation>
            <numerusform>Add %n key</numerusform>
            <numerusform>Add %n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::HistoryActions</name>
    <message numerus="yes">
        <source>%n tokens removed</source>
        <translation>
            <numerusform>%n token removed</numerusform>
            <numerusform>%n tokens removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::HistoryPage</name>
    <message numerus="yes">
        <source>%1 of %n tokens</source>
        <translation>
            <numerusform>%1 of %n token</numerusform>
            <numerusform>%1 of %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeyDialog</name>
    <message numerus="yes">
        <source>Add %n keys</source>
        <translation>
            <numerusform>Add %n key</numerusform>
            <numerusform>Add %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys added</source>
        <translation>
            <numerusform>%n key added</numerusform>
            <numerusform>%n keys added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeysActions</name>
    <message numerus="yes">
        <source>%n keys added</source>
        <translation>
            <numerusform>%n key added</numerusform>
            <numerusform>%n keys added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::KeysPage</name>
    <message numerus="yes">
        <source>%1 of %n keys</source>
        <translation>
            <numerusform>%1 of %n key</numerusform>
            <numerusform>%1 of %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys added</source>
        <translation>
            <numerusform>%n key added</numerusform>
            <numerusform>%n keys added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::MainWindow</name>
    <message numerus="yes">
        <source>Clipboard clears in %n s</source>
        <translation>
            <numerusform>Clipboard clears in %n s</numerusform>
            <numerusform>Clipboard clears in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::MaterialCard</name>
    <message numerus="yes">
        <source>Hides in %n s</source>
        <translation>
            <numerusform>Hides in %n s</numerusform>
            <numerusform>Hides in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show it for %n s: see that nobody looks over your shoulder</source>
        <translation>
            <numerusform>Show it for %n s: see that nobody looks over your shoulder</numerusform>
            <numerusform>Show it for %n s: see that nobody looks over your shoulder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::NewKeyDialog</name>
    <message numerus="yes">
        <source>%n bits</source>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::RunCard</name>
    <message numerus="yes">
        <source>Run %n tokens</source>
        <translation>
            <numerusform>Run %n token</numerusform>
            <numerusform>Run %n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SessionsCard</name>
    <message numerus="yes">
        <source>%n older sessions are not shown</source>
        <translation>
            <numerusform>%n older session is not shown</numerusform>
            <numerusform>%n older sessions are not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::SessionsPage</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::WatchActions</name>
    <message numerus="yes">
        <source>%n tokens watched</source>
        <translation>
            <numerusform>%n token watched</numerusform>
            <numerusform>%n tokens watched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claimsmith::ui::WatchPage</name>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
</context>
</TS>
