<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About this app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bereave {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a crisis service, and it does not replace a doctor or a therapist. It watches nobody and cannot call anyone for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory was put together from public pages and lists. Nobody was called. Each entry says when and against what it was last checked; what nobody could confirm says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guided writing follows tested programmes. This programme itself is untested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent anywhere, unless you join a space for messages yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your folder on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the folder&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal in it is encrypted. Settings (country, language, looks) are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program: Apache License 2.0. The texts and the directory: CC BY 4.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt and PySide6: LGPL 3. Letters: Inter, Noto Serif, Noto Sans KR (SIL Open Font License).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icons: Lucide (ISC). Each part&apos;s own licence comes with the app.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutHub</name>
    <message>
        <source>Back to the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we ask of each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}  {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AfterQuestion</name>
    <message>
        <source>How heavy is it now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After “{session}” one question stayed open. You may leave it so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Go to the short version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The short version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked against these sources: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be reviewed by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written for this app in its own words. It does not replace advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) to read</source>
        <translation>
            <numerusform>About %n minute to read</numerusform>
            <numerusform>About %n minutes to read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinView</name>
    <message>
        <source>All pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this page back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete these pages for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words are then removed from this device&apos;s journal, and nobody can bring them back. If the police or a court may still ask for pages, get advice first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages stay here until you delete them for good. Choose one to bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is back among your pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) deleted for good.</source>
        <translation>
            <numerusform>%n page deleted for good.</numerusform>
            <numerusform>%n pages deleted for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Breathing</name>
    <message>
        <source>Breathe in for about four seconds and out for about six. If counting is hard, breathe out a little longer than in. Stop whenever you like.</source>
        <extracomment>Six slow breaths a minute: in for four seconds, out for six.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the circle still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the circle move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In for four, out for six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckedWords</name>
    <message>
        <source>date unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>How Qt writes a month and a year (French: MMMM yyyy; Korean: yyyy년 M월).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How Qt writes a day (French: d MMMM yyyy; Korean: yyyy년 M월 d일).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed with the organisation: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked against the organisation&apos;s own page: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked against independent pages: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked against one public page: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen in public lists: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet confirmed with the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosedView</name>
    <message>
        <source>Messages cannot be read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages are locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages are kept behind the same passphrase as your journal. Unlock it to read and write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages need your journal first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name in a space and what you write are kept encrypted on this device, behind the passphrase of your journal. Set up the journal, then come back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the journal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compose</name>
    <message>
        <source>Back to the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: the day I found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to {space}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your draft from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}, only on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moderator reads every message first. This is not a crisis service: if you might act on thoughts of dying, do not wait for an answer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line before it, if something in it is hard to read (you can leave it empty)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This leaves the app and opens:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call from this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountryChoice</name>
    <message>
        <source>No country chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CuratePage</name>
    <message>
        <source>What to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking after the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number that is out of date can harm someone. Each entry has a day by which it is looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry to read it as everybody does, with the pages on which it rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this version entries are read here and changed in their files. “bereave resources check” says the same as the list of problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue for review</source>
        <translation>
            <numerusform>%n overdue for review</numerusform>
            <numerusform>%n overdue for review</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read as an entry, so there is nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>Start from an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule that this is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}  {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from an answer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it back to its author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DistressScale</name>
    <message>
        <source>Bearable</source>
        <extracomment>A 0 typed this soon after a 1 means ten.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heaviest it could be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of 10: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of 10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>All pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write here, as it comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on this device, encrypted. Nobody else reads it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmergencyCard</name>
    <message>
        <source>If you or someone may be in danger now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By text, or if you are deaf: {route}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathered from public telephone data and pages: {day}. Not yet confirmed with the authorities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency: ambulance, police, fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources differ about the number here; from a mobile 112 usually reaches local help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number here is not certain; from a mobile 112 usually reaches local help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a mobile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt and the left arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this outside the app?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs that page, and whoever sees this computer&apos;s history, may learn that it was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Crisis line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bereavement service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practical help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Young people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First hours and days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practical things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losing someone close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For those around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>children, also grown-up ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brothers and sisters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>friends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>young people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>professionals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main line of the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One group of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed with the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation&apos;s own page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One public page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public lists only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written from named sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>national line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helpline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listening line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crisis line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distress helpline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from abroad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a landline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for adults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for children and young people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for children and teenagers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for people bereaved by suicide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at all hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at all hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open now, until {time} your time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed now; opens {day} {time}, your time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>This part of the app is locked. Unlock it with your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hub needs parts that are not installed. Install them with: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} could not be opened: {why}.</source>
        <extracomment>Types of file that live in the same folders and belong to other rooms.
----------
Whether it is minded where a text only tells what people say.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of {file} is not of the form {{&quot;id&quot;: ..., &quot;query&quot;: ...}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen here. `bereave tour --out DIR` takes the app&apos;s main job without one and saves a picture of each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app is closing; this was not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the app went wrong ({kind}). What was saved before is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app&apos;s letters {files} could not be read. Please install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app&apos;s picture {name} is missing. Please install it again.</source>
        <extracomment>Lucide draws with 2; a little lighter sits better beside Inter.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app&apos;s style names {place}, which it does not have.</source>
        <extracomment>Padding and border above and below, from style.qss: Qt draws square corners when a radius exceeds half the height.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app&apos;s colours in {file} could not be read. Please install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is locked. Unlock it first; nothing was lost.</source>
        <extracomment>Counts the times that locking was wanted: what was asked for before the last one must not open.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} could not be understood: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The emergency numbers in {file} are not in the form that is needed.</source>
        <extracomment>The derived file inside `resources/`, and what it is made from beside the services.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is not the JSON that is needed: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} could not be read; line {line}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} could not be read ({why}). Look whether it is there and may be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is not as it must be: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space needs a name. Give one with --space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is not a name or number by which apps can find this machine. Give one like hub.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Nothing was changed; choose a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hub has several spaces. Name one with --space: {spaces}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space {space} here. There are: {spaces}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub&apos;s database {file} cannot be used: {why}. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} at {host} cannot be used ({why}). Choose another one with --port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} could not be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} could not be read: {why}. Was this folder made by `bereave hub init`?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} could not be understood: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was made by a newer version. Please bring this program up to date.</source>
        <extracomment>What only moderators&apos; requests may read; feed connections are denied these tables by SQLite itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a hub&apos;s database. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is not in the journal any more. It may have been deleted for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan is saved in the journal. Only the copy that opens while locked could not be renewed: {file}. Make some room, then save once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of your plan cannot be read: {file}. The plan itself is in the journal; unlock it to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session {session} has no step {step}.</source>
        <extracomment>The steps that take an answer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session {session} is not in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session {file} could not be understood: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is not waiting to be continued in this journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose a number from 0 to 10, or skip the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer does not fit the step “{heading}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line to the author is longer than {limit} characters. Please shorten it.</source>
        <extracomment>Characters of the line that a moderator adds in their own words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose the rule that this message goes against; its author will see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose a rule or write a line, so that the author knows what to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} could not be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} has no numbered rules, or one number twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} has one id twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at {address} is not the organisation that invited you. Nothing was sent. Try another network.</source>
        <extracomment>Bytes of an answer: a page of the longest posts, escaped, has room; a hub that never ends its answer has not. One whole answer may take this many times as long as the longest silence in it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device has joined no place for messages yet. Please join with an invitation first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {address} would not be encrypted. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s settings name a proxy that cannot be used here. Nothing was sent; please change it or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} cannot be reached now. Your texts stay here and will be sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer from {address} could not be understood. If this network asks you to sign in, do that first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like an invitation. Please paste the whole line that you were given.</source>
        <extracomment>What mail programs, chats and copying put between letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter of the invitation&apos;s code is wrong or missing. Please compare it with what you were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address {address} in the invitation could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation names {address} without encryption. Please ask for a new one that begins with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last part of the invitation is cut short. Please paste the whole line that you were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program at {address} and this app are of different versions. Please bring the older one up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device has joined a place for messages already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose a name of 2 to 40 letters, without line breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message was not written on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message can no longer be changed. You can take it back and write a new one.</source>
        <extracomment>Hours after which a post that was not sent waits for its author to choose again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is still on its way. Please take it back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is longer than {limit} characters, or its note longer than {note}. Please shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message holds a letter that cannot be sent. Please take it out: {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer waiting. Please look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait {after} seconds before trying again. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is not known there. Your texts are still here; please ask the people who run the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device may no longer read or write there. Your texts are still here; please ask the people who run the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role here does not allow that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invitation is not known there. Please check it, or ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invitation has been used already. Please ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invitation is too old to be used. Please ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody here already goes by this name. Please choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote this message yourself, so another moderator decides about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message has changed since you opened it. Please read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another moderator has already decided about this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another moderator is reading this message now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for a second person here, so another moderator decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision has taken effect and can no longer be undone here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose a rule or write a line, so that the author knows why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not belong to this space. Your text is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another message stands in this one&apos;s place. Please send it as a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is closed, so it cannot be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is too long. Please shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left there now. Your texts stay here and will be sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is very busy there now. Your texts stay here and will be sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be done there ({code}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message could not be delivered. Its text is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong on the organisation&apos;s side. Your texts stay here and will be sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {address} sent does not fit together. Nothing of it was kept; the app will ask again later.</source>
        <extracomment>Requests of one kind in one round, so that no hub can keep a device busy for ever; the next round goes on. What a column, and a calendar wherever it is, can hold.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used ({why}). Choose another one with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings could not be saved in {folder}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index could not be written in {folder}: {why}.</source>
        <extracomment>Raise it whenever `documents` keeps something else of the same entry.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Bereave is building the search index in {folder}. Please try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building the search index was stopped. It starts again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search settings in {folder} are not as they must be: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no search index in {folder} yet. It has to be built first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app&apos;s own files are missing beside {place}. Please install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be looked at: {why}. Make some room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written: the disk may be full. What was saved before is safe. Make some room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is in use by another program. Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be opened for writing. Check who may use this file, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged or belongs to another vault. It was kept as it is. A backup can bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app did something wrong with {file} ({code}). What was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no journal in {folder} yet. Set one up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written by a newer version of this app. Nothing was changed. Install the newer version to open the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged, so the journal cannot be unlocked with it. It was kept as it is. A backup of this one file can bring the journal back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {why}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be saved: {why}. It is as it was before. Make some room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be removed: {why}. Close what uses it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery code has {expected} letters and digits; {count} were typed. Please look at it once more.</source>
        <extracomment>What people read for another sign, and what it is then taken for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a typing mistake in group {number} of the recovery code. Please look at it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was changed by a newer version of this app. Nothing was changed now. Install the newer version to open it.</source>
        <extracomment>A step of a store&apos;s schema: its name for ever, and what it does (single statements; it must not commit).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be opened for writing: {why}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a journal in {folder} already. Unlock it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} belongs to a journal whose vault.json is missing. Bring that file back from a backup, or move {file} to a safe place before you set up a new journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is missing or empty, though something was saved in it. Nothing was put in its place. A backup can bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not open this journal. Nothing was changed; you can try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That recovery code is well typed, but it does not open this journal. It may be an older one. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters, and not only spaces. A few words that you can remember work well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {why}.</source>
        <extracomment>Written into the journal; a test looks for it afterwards in every file that the tour left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app could not be started to measure it (exit {code}).</source>
        <extracomment>Between two things that a reader does. What there is least to do for a window made with PySide6: it ends when its first frame has been painted. The app as the command opens it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show earlier messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindSupport</name>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {shown} of {total}. Another word narrows it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practical things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My partner died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My child died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My mother or father died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My brother or sister died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My friend died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone I worked with or cared for died</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindSupportPage</name>
    <message>
        <source>All countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you are thinking of dying, or someone may be in danger: people answer now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Whom did you lose?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that what fits can come first. You need not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long ago was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roughly is enough. In the first months the app asks less of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome. Which language?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are sorry for what brings you here. Four short questions follow; none of them is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which country are you in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then help now shows the right numbers, also without a connection. You can change it any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My mother or father</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My brother or sister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else in my family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone I worked with or cared for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some weeks ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to three months ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three months to a year ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to two years ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundCounts</name>
    <message numerus="yes">
        <source>%n place(s) and page(s)</source>
        <translation>
            <numerusform>%n place or page</numerusform>
            <numerusform>%n places and pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoodToKnow</name>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only your country and language are stored. What you say about your loss stays in memory and is gone when the app ends, unless you set up the locked journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this device unless you send or save it yourself. There is no account, and nobody counts your visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a crisis service and not therapy. Nobody reads along, and it cannot call anyone for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Need help now”, at the top, always shows whom you can call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick exit at the left hides this window at once. So does pressing Shift three times.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroundingView</name>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open my plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a lot to carry today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can stop here; the session will wait as long as you like. Or slow down for a minute first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow down first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing has stirred something up. That can happen. Press your feet into the floor. Look at three things around you. Then breathe with the circle, if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A neighbour, a friend, someone from a group: who could sit with you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Your plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Somebody near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. A line that answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpNow</name>
    <message>
        <source>Call the local emergency number. From a mobile phone, 112 usually reaches local help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpNowButton</name>
    <message>
        <source>Need help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers to call and words to show someone. This contacts nobody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpNowPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of these numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page contacts nobody. It only shows you whom you can call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the numbers is damaged or missing. Please install the app again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer? Try the next one, then the emergency number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>%n more line</numerusform>
            <numerusform>%n more lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose your country above to see its lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have no crisis line for this country. The finders beside this know many more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: {letter}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeSide</name>
    <message>
        <source>Guided sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each rests on tested parts; together they are untested. Skip, shorten or stop at any point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open my plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps when it gets too heavy, in your own words: signs, comforts, people, services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is begun. No person is named in it yet; there is no hurry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there when you need it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Write</source>
        <extracomment>Below this width (at 100 % text) the side goes under the list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new page (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in your pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery code was not checked yet. Without it, a forgotten passphrase loses the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the code now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) found</source>
        <translation>
            <numerusform>%n page found</numerusform>
            <numerusform>%n pages found</numerusform>
        </translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer letters find more: the beginning of a word is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing needs to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one line or many, whenever you like. A guided session can begin for you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HubFacts</name>
    <message>
        <source>They do not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known until this device is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When moderators are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you read: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: {letter}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinView</name>
    <message>
        <source>Words from people who know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support organisations can run a small place for messages between people bereaved by suicide. A moderator reads every message first. It is not a crisis service, and there are no private messages. You may also only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need an invitation from such an organisation: one line of text, for you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the invitation here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who invites you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This only asks who runs the place. Nothing about you is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How others see you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name for this place, not your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something by which nobody outside knows you: a tree, a colour, a place you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am 18 or over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place is for people of 18 and over. There are people who listen to young people in particular, and they would like to hear from you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who listens to young people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose a name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please say whether you are 18 or over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalCard</name>
    <message>
        <source>The journal&apos;s lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the journal first to change its passphrase or its recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no journal yet. It is set up on the page Journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock by itself when nothing was touched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It warns you 20 seconds before. What you wrote is saved. Quick exit always locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the new one from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down and keep it away from this device. It is shown this once; the old one no longer works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase needs at least 8 characters, and not only spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same yet. Please type the second one once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase opens the journal from now on. A backup made before keeps the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that you have written down stops working at once. The passphrase stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the old code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalMoments</name>
    <message>
        <source>Today, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Lock the journal now (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It locks itself after %n minute(s) without a key or the mouse.</source>
        <translation>
            <numerusform>It locks itself after %n minute without a key or the mouse.</numerusform>
            <numerusform>It locks itself after %n minutes without a key or the mouse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Bereave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys for reviewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send back to its author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it, or give it free again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LargeWords</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryStatus</name>
    <message>
        <source>Opening the directory …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help now still works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles and summaries can still be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting the full search ready. Titles can be searched meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <source>This number works only from inside the country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at all hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens {day} {time}, your time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours may differ on public holidays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListSide</name>
    <message>
        <source>Search by name, place or need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show help from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop showing only: {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more in other countries</source>
        <translation>
            <numerusform>%n more in other countries</numerusform>
            <numerusform>%n more in other countries</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LooksCard</name>
    <message>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page may look like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have to do anything today. You can read this in any order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>After a loss to suicide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides this window at once. The settings say which key does the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageCounts</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>You took this back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be delivered for 12 hours, so it is not sent by itself. Does it still say what you mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has read it yet. A moderator reads it before anyone else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moderator has opened this; this is not emergency help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in this space can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came back to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change it and send it again, or leave it. Only you and moderators read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words are still here, on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words are only on this device now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes away for everybody as soon as this device is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer yet, so it may or may not have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can no longer write in this space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This space is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too long. Please shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a letter that cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed on another device meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words are still here. You can change the message and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule {number} of the people who run this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule {number}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a date is written</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last up to date: {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date as of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When moderators are there is not known until this device is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not say when its moderators are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderators of {name} are there: {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs this place can read all that is stored there, and so every message that reaches it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Places in the app</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphraseView</name>
    <message>
        <source>A new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this passphrase from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the one I had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code opened it. If the passphrase is gone from memory, choose a new one now. The recovery code stays as it is. A backup made before still opens with the old passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase needs at least 8 characters, and not only spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same yet. Please type the second one once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingView</name>
    <message>
        <source>Try one plain word, such as “sleep”, “inquest”, “brother” or a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look everywhere, in all kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of help that others keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is here yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageRows</name>
    <message>
        <source>A page without words</source>
        <extracomment>Letters of a page&apos;s beginning that stand for a title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>My plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan, if you wrote one, is in your journal, which is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a quiet moment you can write down what helps you and whom you can call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How I notice that it is getting hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What soothes me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and places that take my mind off it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People I can ask for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services I can call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the place safer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One reason to stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanChoice</name>
    <message>
        <source>Readable without unlocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then Help now can show it at once, on the worst night too. It means that a copy of this plan lies unencrypted on this device: whoever uses this computer account can read it. Taking the choice back removes the copy; a backup made meanwhile may still hold it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanReading</name>
    <message>
        <source>My plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>All pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No person is named yet. If nobody comes to mind, a line or a group from Find support can stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the hours when thinking is hard. Your own words are the right ones. Fill in what you can; the rest can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>How I notice that it is getting too heavy</source>
        <extracomment>part -&gt; (heading, what could stand there), in the order in which they help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoughts, feelings, things I do or stop doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What soothes me, on my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A walk, a blanket, music, cold water, an animal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and places that bring other thoughts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A café, a library, someone to sit beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People I can ask for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and how to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services I can call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A doctor, a line, a group; Find support has numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How I make the place around me safer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to give to someone, lock away, or keep out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One reason that matters to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person, a promise, a small thing tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>Message by {author}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you read: {note}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Help now and Find support work. Nothing is kept until that is put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your journal locks in %n second(s). What you wrote is saved.</source>
        <translation>
            <numerusform>Your journal locks in %n second. What you wrote is saved.</numerusform>
            <numerusform>Your journal locks in %n seconds. What you wrote is saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal locked itself. What you wrote is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Bereave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReachLine</name>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>All pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery code for a journal in Bereave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the journal when the passphrase is forgotten. Keep it safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {number} of your code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens your journal if the passphrase is ever forgotten. It is shown now and stored nowhere. Write it down and keep the paper where only you, or somebody you trust, will find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it safe on paper?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type these two groups from where you kept them. Pasting is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {number}: {signs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied of it when you leave this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery-code.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}. Whoever finds this file can open your journal; keep it off this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer. A printer may keep a copy of what it printed; at home is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not the two groups yet. Please look at groups {first} and {second} once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>You wrote this yourself, so another moderator decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decided about this; it takes effect in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for a second person here, so somebody else decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has decided about this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is reading this now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest has waited {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written {written} · arrived {arrived}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second person asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked by rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent back to its author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left for a second person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewCounts</name>
    <message numerus="yes">
        <source>%n message(s) waiting.</source>
        <translation>
            <numerusform>%n message waiting.</numerusform>
            <numerusform>%n messages waiting.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its author has changed it since you opened it. Please read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only moderators of a space review its messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock your journal to review messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every message has been read. Thank you. This list looks again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a message, or press J for the first one. It is yours to read while it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You gave it free. Others can take it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It takes effect in %n second(s).</source>
        <translation>
            <numerusform>It takes effect in %n second.</numerusform>
            <numerusform>It takes effect in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}  {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of this place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavingLabel</name>
    <message>
        <source>Saved at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved while you write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Your words stay here, and saving is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <extracomment>Short enough to feel immediate, long enough not to search for every letter of a quick typist.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceView</name>
    <message>
        <source>This service has paused. The ways below may not work now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service has closed. It is listed so that nobody looks for it in vain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number works only from inside the country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way to reach it could be confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More, in this language: {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this was seen:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>About %n minute</numerusform>
            <numerusform>About %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Begun: {when}. What you wrote is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} · last done: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{act}: {session}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionEnd</name>
    <message>
        <source>How heavy is it now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what I wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may leave this question out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last step. What you wrote is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept among your pages, for you alone. Do one plain thing now: a glass of water, a window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionOpening</name>
    <message>
        <source>All pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How heavy is it at this moment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may leave this question out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s). You can stop at any word; everything is kept.</source>
        <translation>
            <numerusform>About %n minute. You can stop at any word; everything is kept.</numerusform>
            <numerusform>About %n minutes. You can stop at any word; everything is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetUpView</name>
    <message>
        <source>A passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up my journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A journal of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place to write, at your pace. Nothing here is marked, counted or read by anyone else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pages stay on this device, encrypted. They leave it only if you take them out yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two things open them: a passphrase that you choose now, and a recovery code that you will see next and can keep on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If both are lost, the pages are lost for good. Nobody can open them for you, and neither can the people who made this app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 8 characters, in any script. Four or five words that belong together only for you are easy to remember and hard to guess. Pasting from a password store is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can see what you type with the eye in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little longer, please: at least 8 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This will do. A word more makes it much harder to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to guess. Good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase needs at least 8 characters, and not only spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same yet. Please type the second one once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your journal…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Language and country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help now shows its numbers, and its services come first. Changing it deletes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving quickly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which key, pressed alone three times, hides the window?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, only the button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the system&apos;s Sticky Keys are on, these keys keep their own meaning, and only the button leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick exit hides the window at once, locks the journal and forgets what you searched for and read. What you were writing is saved first. Starting the app again brings the window back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not hide that the app is installed, it does not change the history of your browser, and it cannot protect you from someone who watches this computer with special programs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpaceView</name>
    <message>
        <source>Spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moderator reads every message first. It is not a crisis service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in no space yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not written here yet. You may also only read, for as long as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet. When somebody’s message is published, it stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on this device so far. It is sent as soon as there is a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is taken away from everybody’s device as soon as each is connected. Your words stay here with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this message back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove your words from this device?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not kept anywhere else by this app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took your message back before it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The hub asks to take away %n message(s) at once. That is unusual, so nothing was removed yet.</source>
        <translation>
            <numerusform>The hub asks to take away %n message at once. That is unusual, so nothing was removed yet.</numerusform>
            <numerusform>The hub asks to take away %n messages at once. That is unusual, so nothing was removed yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let them be removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Where would you like to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one thing. The rest can wait, and nothing here hurries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first hours and days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens now, and what can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practical things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The funeral, the inquest, the many letters, and who can help with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does, what helps a little, and groups of people who know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My mother or father</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My brother or sister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone I worked with or cared for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main lines: {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who listen, by telephone, text or chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country}: people who listen, by telephone, text or chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a country to see its lines here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who died?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepAnswer</name>
    <message>
        <source>Write as to someone who is fond of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write here, as it comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Step {step} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} You can undo this for ten seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven groups; spaces and capitals do not matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last words of one page could not be saved before locking. They are still in memory: unlock before you close the app, and they will be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pages are safe, as you left them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsToShow</name>
    <message>
        <source>Words to show to someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am not safe on my own right now. Please stay with me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please help me call {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show large</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YoungLines</name>
    <message>
        <source>For children and young people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We know of no line only for young people in this country.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
