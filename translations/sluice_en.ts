<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>GatewaySwitch</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message numerus="yes">
        <source>%1, %n certificate(s)</source>
        <translation>
            <numerusform>%1, %n certificate</numerusform>
            <numerusform>%1, %n certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestFoot</name>
    <message numerus="yes">
        <source>%n more ended than fit in here one by one; they are kept.</source>
        <translation>
            <numerusform>%n more ended than fits in here one by one; it is kept.</numerusform>
            <numerusform>%n more ended than fit in here one by one; they are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) listed</source>
        <translation>
            <numerusform>%n request listed</numerusform>
            <numerusform>%n requests listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RingCountdown</name>
    <message numerus="yes">
        <source>%n second(s) to wait</source>
        <translation>
            <numerusform>%n second to wait</numerusform>
            <numerusform>%n seconds to wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::AuditModel</name>
    <message numerus="yes">
        <source>All %n row(s) are as they were written.</source>
        <translation>
            <numerusform>The one row is as it was written.</numerusform>
            <numerusform>All %n rows are as they were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::Desktop</name>
    <message numerus="yes">
        <source>%n request(s) are running through the gateway. Quitting breaks them off.</source>
        <translation>
            <numerusform>%n request is running through the gateway. Quitting breaks it off.</numerusform>
            <numerusform>%n requests are running through the gateway. Quitting breaks them off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are running in the playground. Quitting breaks them off.</source>
        <translation>
            <numerusform>%n answer is running in the playground. Quitting breaks it off.</numerusform>
            <numerusform>%n answers are running in the playground. Quitting breaks them off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are running in the playground.</source>
        <translation>
            <numerusform>%n answer is running in the playground.</numerusform>
            <numerusform>%n answers are running in the playground.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::LocalServersModel</name>
    <message numerus="yes">
        <source>%1 · %n model(s)</source>
        <translation>
            <numerusform>%1 · %n model</numerusform>
            <numerusform>%1 · %n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::PaneModel</name>
    <message numerus="yes">
        <source>%1: stopped after %n token(s)</source>
        <translation>
            <numerusform>%1: stopped after %n token</numerusform>
            <numerusform>%1: stopped after %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: answer cut off at the token limit, %n token(s)</source>
        <translation>
            <numerusform>%1: answer cut off at the token limit, %n token</numerusform>
            <numerusform>%1: answer cut off at the token limit, %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: answer withheld by a content filter, %n token(s)</source>
        <translation>
            <numerusform>%1: answer withheld by a content filter, %n token</numerusform>
            <numerusform>%1: answer withheld by a content filter, %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: answer complete, %n token(s)</source>
        <translation>
            <numerusform>%1: answer complete, %n token</numerusform>
            <numerusform>%1: answer complete, %n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ProviderListModel</name>
    <message numerus="yes">
        <source>%1 answered in %2 with %n model(s).</source>
        <translation>
            <numerusform>%1 answered in %2 with %n model.</numerusform>
            <numerusform>%1 answered in %2 with %n models.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::RequestCharts</name>
    <message numerus="yes">
        <source>%1 · %n request(s)</source>
        <translation>
            <numerusform>%1 · %n request</numerusform>
            <numerusform>%1 · %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), %1 failed</source>
        <translation>
            <numerusform>%Ln request, %1 failed</numerusform>
            <numerusform>%Ln requests, %1 failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::TrayNews</name>
    <message numerus="yes">
        <source>%n request(s) in the last minute</source>
        <translation>
            <numerusform>%n request in the last minute</numerusform>
            <numerusform>%n requests in the last minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more since the last notice.</source>
        <translation>
            <numerusform>%n more since the last notice.</numerusform>
            <numerusform>%n more since the last notice.</numerusform>
        </translation>
    </message>
</context>
</TS>
