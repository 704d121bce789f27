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
        <source>It does not replace advice.</source>
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
    <name>CheckFacts</name>
    <message>
        <source>Next review: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way to reach it could be confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
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
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you call, you could say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckScript</name>
    <message>
        <source>This line is for people in need. Call its office if you know its number. Otherwise keep it short, say first that you are well, and offer to call at a better time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good day. I help to keep a list of places where people bereaved by suicide find help. “{title}” is on it. Do you have two minutes, so that it says what is right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My name is {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We show this number: {number}. Is it still right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We show this number for WhatsApp: {number}. Is it still right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We show no number. Is there one that people may call?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We show: {ways}. Is that still right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When can people reach you? We say: {hours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When can people reach you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it cost? We say: {cost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it cost anything?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it for? We say: {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which languages do you speak? We say: {languages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May we list you with these details?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there something that people should know before they call?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for what you do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckSummary</name>
    <message>
        <source>Look at what was skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n still true</source>
        <translation>
            <numerusform>%n still true</numerusform>
            <numerusform>%n still true</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n closed</numerusform>
            <numerusform>%n closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckTodayView</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which entries to go through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due within a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  Still true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  Changed …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  Closed …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4  Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the entries …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due. Choose others above, or come back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first how you learnt it: choose one below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first who you are. You are asked only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: still true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved in the form, so nothing was written down. What you typed is a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else was done since. The history of “{title}” has every state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: changed and checked.</source>
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
        <source>Checked by: {names}.</source>
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
    <message>
        <source>Was to be looked at again by {day}. Please check before you rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked after by: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: {pack} (checked by one person)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: {pack}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseView</name>
    <message>
        <source>Where people go on to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you learnt it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A written reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note for the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, as others shall read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is {title} closed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing takes its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then its numbers are not offered any more, and whoever finds it is led on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then its numbers are not offered any more. Whoever finds it reads that it is closed; they are not led on to anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is closed now.</source>
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
    <name>ConfirmView</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, country or doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are left out because something about them is in doubt. Look, ask them, and make an entry of what you confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what is to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an entry of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n to confirm</numerusform>
            <numerusform>%n to confirm</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page of it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write only what you confirmed yourself, and below where and how you learnt it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmWords</name>
    <message>
        <source>Emergency numbers: {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no single country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources give different numbers for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages name it, but none was seen that says how it is reached today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was seen only in public lists, not on a page of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one public page was seen that names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have ended, or somebody else may run it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is often mixed up with another service of a similar name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources differ on when it can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not certain which web address is its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rules may have changed; read the present ones first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen of it is years old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources give different emergency numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one source gives these emergency numbers.</source>
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
        <source>WhatsApp</source>
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
        <source>Taken back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: {action}, {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries changed.</source>
        <translation>
            <numerusform>%n entry changed.</numerusform>
            <numerusform>%n entries changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CurateWords</name>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost, such as free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word to text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, where there is no page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, such as fr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to reach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only from inside the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about, said first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other directories&apos; names for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own version taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed outside the app</source>
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
        <source>WhatsApp</source>
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
        <source>Postal address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}</source>
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
        <source>checked by one person, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked by {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To put right: {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CuratingCard</name>
    <message>
        <source>Looking after the resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I look after the resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the place Curate: check entries, change them on this device, and make packs for others. Nothing is sent anywhere.</source>
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
    <message>
        <source>Saved: {title}</source>
        <extracomment>The draft of what has no id yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is closed …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to see of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As people see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote here before and did not save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as not yet confirmed, and due for review: nobody has said how the change was learnt. “Check today” asks for that and writes it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet; a draft is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by one person, {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by {names}.</source>
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
    <name>EntryActs</name>
    <message>
        <source>Show large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. Press to let it go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer among what you keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. You find it under “Kept” where one begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note was taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryPaper</name>
    <message>
        <source>With whom to call and all pages for the first days</source>
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
        <source>free, anonymous</source>
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
        <source>public list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy of a news page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at all hours</source>
        <extracomment>&quot;Until 01:00&quot; is the coming night; a later hour of tomorrow needs its day.</extracomment>
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
        <source>Open now, until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open now, until {time} there ({own_time} here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed now, opens {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed now, opens {time} there ({own_time} here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours may differ on public holidays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually closed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside the country: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the country&apos;s code: {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>Set by how often this kind is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a way to reach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number works only from inside the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add translated words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a name</source>
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
Whether values are put right (numbers, addresses, HTML); our own files are taken as they are.
----------
Whether it is minded where a text only tells what people say. Whether it only wants a look: good sentences may hold its words too. Longer phrases that hold one of `phrases` and mean no harm. The phrase with its accents, where they count. Whether it has to begin where a word begins; only asked of languages that are read letter by letter.
----------
The kind of what is no service: a country&apos;s emergency numbers, which stand in a file of their own. What can be in doubt, in the order in which it weighs.</extracomment>
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
        <source>{ids}: no line of this id in the pack waits for a yes. Nothing was installed.</source>
        <extracomment>The root of the app&apos;s own pack, below the core folder. Without it no pack may be called core.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packs changed meanwhile. Nothing was installed; please look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name every pack once, the strongest first. There are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was verified of the pack {title} cannot be read any more. Remove the pack and install it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the app&apos;s own pack may be called core, and this is not it. Ask the organisation to give its pack another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack could not be written to {folder}: {why}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pack {name} here. Installed are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Bereave is changing the packs. Please try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack {title} is new here. Type the fingerprint that the organisation gave you, from paper or their own page: --fingerprint. Nothing was installed.</source>
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
        <extracomment>What only moderators&apos; and curators&apos; requests may read; feed connections are denied these tables by SQLite itself. What brings a database of an older version up to date: the version that it had, and the statements.</extracomment>
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
        <source>This report has changed since you read it. Please look at it again.</source>
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
        <extracomment>Who runs a hub and when it is staffed changes rarely, but what is shown must not be old. Curators take days: how one&apos;s reports stand is not asked for in every round. Content packs change rarely.
----------
Requests of one kind in one round, so that no hub can keep a device busy for ever; the next round goes on. What a column, and a calendar wherever it is, can hold.</extracomment>
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
    <message>
        <source>A PDF is in one language: give --language once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle is made for one country: give --country, and no --entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service of the country {country} is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry {entry}. `bereave search` shows what they are called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are still being read. Please try again.</source>
        <extracomment>Makes a document of what is shown; called away from the window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer took nothing. Look whether it is on, or save a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} holds other things ({name}). Choose an empty or a new one.</source>
        <extracomment>What such a folder holds; a folder with anything else in it is not written over.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is no whole JSON: {why}. Fetch it again.</source>
        <extracomment>One record: where it stands, and the object; None with the reason when it is none. Bytes that one line of NDJSON, one record, may have. Bytes that one record of any other packing may have; an organisation with all its services is one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is cut: its last line, {line}, is not whole. Fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {file} there is another zip ({name}) and no list. Unpack it, and import {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is neither JSON nor a services.csv in {file}. For other tables add a mapping file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} only says how the tables of a data package are laid out; the tables themselves (services.csv and so on) are not there. Import the folder or the zip that has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} has no column id, as HSDS has it. Import it as CSV, with a mapping file.</source>
        <extracomment>File of a data package (3.0 and the older names) -&gt; the table that we know it as.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format {format} is not known; it is one of {known}.</source>
        <extracomment>Name of a format -&gt; what reads it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or folder {file}. Look whether it is spelled right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before the end. Nothing was changed.</source>
        <extracomment>Hears how many records are done, and of how many where that is known. Says whether somebody asked to stop.
----------
Hears how many of how many pages are written.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for the import&apos;s working copy ({why}). Make room first.</source>
        <extracomment>Before a new entry has its id, another may still claim the same one. The id of the entry; empty where the record is refused.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import to take back in {folder}.</source>
        <extracomment>The working folder inside the folder of entries; nothing in it ends in .md, so that nobody reads it as an entry.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import into {folder} was stopped half-way and could not be taken back: {why}. Make room, or look whether you may write there, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another import is at work in {folder}. Wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import could not be written to {folder}: {why}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are too many entries for one pack: {count} files of together {size} bytes. Make two packs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack holds too many files; nothing was installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack holds other files than it says; nothing was installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack&apos;s archive of entries cannot be read; nothing was installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack holds a file named {file}, which may not be there; nothing was installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} in the pack is too large; nothing was installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} holds no pack. A pack is made with `bereave pack build`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack&apos;s file {file} cannot be read. Ask for the pack once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pack says about itself could not be read: {why}.</source>
        <extracomment>Taken by the other layers of the directory. Bytes of the archive of entries and of each piece of metadata; some thousand entries have room, a film has not. Root versions that are looked at; one a year is many. Only the app&apos;s own pack may be called so. Every file that a pack may consist of.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fingerprint has 64 digits and letters from a to f. Please compare what you typed with what you were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be the name of a pack. Use small letters from a to z, digits and hyphens, such as harbour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack&apos;s file {file} cannot be read: {why}. Nothing was installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack uses the id {id} twice, in {file} and {other}. Nothing was installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack {title} was changed on this computer after it was verified, so it is not shown. Install it once more.</source>
        <extracomment>Below a pack&apos;s own folder: the entries, and the signed files that they came in.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key needs a name of 1 to 80 letters: whose it is.</source>
        <extracomment>Argon2id: KiB, rounds, lanes. What a file asks for may not be less, nor so much that opening it stops a machine.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase needs at least {count} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file {file} already. Nothing was changed; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open the key {file}, or the file was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is not a curator&apos;s key. A key is made with `bereave pack keygen`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pack here: its list of curators is missing. Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprint is not that of this pack, so it comes from somebody else or was mistyped. Nothing was installed; ask the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} has {count} places to put right before it can be a pack; the first is {file}, line {line}: {why}. All of them: `bereave resources check {folder}`.</source>
        <extracomment>Days until each piece must have been signed anew.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} has a name that not every computer can keep. Please rename it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no entries below {folder}, so there is nothing to make a pack of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} holds another pack: {name}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are other curators, or another number of signatures, than the pack has now. Say --rotate to change that; the earlier curators must then sign it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures asked for: {threshold}; keys given: {count}. Give more keys with --keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new pack needs the public keys of its curators. Give each with --keys FILE.pub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people should check a pack, and only one key was given. Give a second one with --keys, or say --threshold 1: then every place that shows the pack says that one person checked it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same key was given twice. Every curator needs a key of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of your packs in {file} cannot be read, so none of them is shown. Move the folder away and install them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack&apos;s list of curators cannot be read. Ask for the pack once more.</source>
        <extracomment>Curators&apos; signatures are counted for these; one is enough to say that a pack is still fresh.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the pack {pack} is cut short or was changed after it was signed. Nothing was installed; ask for the pack once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack {pack} is not whole: a file is missing. Nothing was changed; ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack {pack} is damaged or cut short. Nothing was changed; ask for it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack&apos;s file {file} is too large; nothing was installed.</source>
        <extracomment>A ZIP holds roots, three other pieces of metadata and two targets, and what a system adds by itself. folder | file | hub: where the pack came from, as the list of packs says it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signatures under the pack {pack} were good until {day}, so it may be out of date. Ask the organisation for a newer one; what you have stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack {pack} is older than the one that you have. Nothing was changed; ask for the newest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of the pack {pack} belong to different versions of it. Nothing was changed; ask for the pack once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack {pack} still needs {count} more signature(s): {names} may sign. Nothing was installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack {pack} is not signed by the curators whom you trust for it. Nothing was installed; ask the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of {name} is not one of this pack&apos;s. Its curators are: {names}. Nothing was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack in {folder} is not whole. Build it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of the pack in {folder} are not those that are to be signed. Build it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is no ZIP file, or it is cut short. Ask for it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} holds too many files to be a pack; nothing was installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} holds {name}, which is no part of a pack; nothing was installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} in {file} is damaged or cut short. Ask for the pack once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} holds no pack. A pack is made with `bereave pack build` and has a folder metadata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping {file} could not be understood: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping {name} has no [[table]]; it says nothing about columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping {name} reads {file}, which is not in {where}. There are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no table that this app wrote. A mapping file has to say what its columns mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping {name} reads the column {column}, which {file} does not have. It has: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} ends inside a quotation that begins in line {line}. A quotation mark is missing there, or the file is cut: fetch it again, or put the mark in.</source>
        <extracomment>The longest cell; the csv library alone would stop at 131,072 letters, which a whole article may reach.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} could not be read; line {line}: {why}. Save it again as CSV (UTF-8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is no table that can be read; line 1: {why}. Save it again as CSV.</source>
        <extracomment>The first line that was not UTF-8; 0 for none. The lines of the row that is being read, and whether there was none left for it. Whether the line that was read last has an end.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} was changed while it was read. Nothing of it was taken; try again once it is finished.</source>
        <extracomment>Unpacked bytes that a zip may hold; a data package of 100,000 services has about 200 MB. CSV shrinks to a tenth; what shrinks to less than a two-hundredth was made to burst.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zip {file} is damaged ({why}). Fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zip {file} is not opened: {why}. Ask whoever made it for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app&apos;s file {file} could not be read. Please install the app again.</source>
        <extracomment>Allows the page&apos;s own style and nothing else.
----------
The languages that documents are made in.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} could not be written: {why}.</source>
        <extracomment>Lists the files that were written, so that a later writing knows what it may replace.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is not a folder of its own. Choose a new or an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} holds something else ({file}); nothing was written. Choose a new or an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} was changed since then, so this cannot be taken back as a whole. Its history has every state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window is at work in {folder}. Wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{address}” is no web address. Write the page that you looked at, with https:// first.</source>
        <extracomment>How it was learnt. Only the first two reached the organisation itself. Months until the next look, by kind. A crisis number that no longer answers can cost a life the same night; groups rest on a few volunteers and move or end within a year; offices and finders change with laws and budgets; a book stays what it is, only its edition and its address change. What facts rest on that were changed without a word about how they were learnt. More of them than a reader can use; the oldest give way.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named as having checked this. Say who you are first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer {answer} is not known; it is one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} could not be removed: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history in {file} cannot be used now: {why}.</source>
        <extracomment>What an action may be; &quot;outside&quot; was done by an editor or by git, and seen afterwards.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history in {file} is damaged: {why}. Your entries are still there. Move that file aside, and a new history begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id {id} is already used. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other entry with the id {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} was not changed here. A service that ended is closed, not removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} has no state number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was changed in another place while you wrote. Look at its history; what you wrote is kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be saved yet: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry with the id {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} {value} cannot name a file: letters, digits and hyphens only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is chosen as one that holds entries. Choose at least one.</source>
        <extracomment>What a column can be: nothing, what tells rows apart, a field, a way of contact. What can hold for every row.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns are not explained yet: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table in {folder}. Choose a folder with CSV files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping {name} reads {file}, which is not in {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed or made here yet, so there is nothing to make a pack of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pack yet. Make a version first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something else called {file} already. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack could not be copied to {folder}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import into {folder} was stopped half-way. Run `bereave resources check {folder}` first: it takes back what was done.</source>
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
        <source>Check is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {shown} of {total}. Another word narrows it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your private part, which is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes, and mistakes that you reported.</source>
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
    <name>Fingerprint</name>
    <message>
        <source>Copy the fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
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
    <message numerus="yes">
        <source>%n place(s) and page(s) that you keep.</source>
        <translation>
            <numerusform>%n place or page that you keep.</numerusform>
            <numerusform>%n places and pages that you keep.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FurtherTasks</name>
    <message>
        <source>Check today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring entries in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by readers</source>
        <translation type="unfinished"></translation>
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
    <name>HistoryView</name>
    <message>
        <source>States of this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each change will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed, before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back what was before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s). Left: before. Right: after.</source>
        <translation>
            <numerusform>%n difference. Left: before. Right: after.</numerusform>
            <numerusform>%n differences. Left: before. Right: after.</numerusform>
        </translation>
    </message>
    <message>
        <source>An earlier state was put back.</source>
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
    <name>ImportModel</name>
    <message>
        <source>Name</source>
        <extracomment>Reads the records of these numbers away from the window, and hands them to the second.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>What would become of the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in names, places and reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes in the chosen record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick all of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} is here already, word for word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportStart</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HSDS as JSON, as a folder or zip of CSV files, or a table of your own. You can also drop it here. First you see what would happen; nothing is written before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring entries in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at {file} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries here are still being read. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HSDS, the open standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of its own shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the columns mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a mapping file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its columns are read by {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its columns have names of its own. Say what they mean first; a guess is made for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its columns are those that this app writes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Choose something else</source>
        <extracomment>More names than a glance takes in; the rest is seen by looking again. Lets a person choose: the window, what for, whether a folder is wanted. None: they changed their mind. Lets a person choose where to save: the window, what for, a suggested name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file to bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a mapping file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) read.</source>
        <translation>
            <numerusform>%n record read.</numerusform>
            <numerusform>%n records read.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more to look at.</source>
        <translation>
            <numerusform>And %n more to look at.</numerusform>
            <numerusform>And %n more to look at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n entries</source>
        <translation>
            <numerusform>Bring in %n entry</numerusform>
            <numerusform>Bring in %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing in %n entries</source>
        <translation>
            <numerusform>Bringing in %n entry</numerusform>
            <numerusform>Bringing in %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were brought in.</source>
        <translation>
            <numerusform>%n entry was brought in.</numerusform>
            <numerusform>%n entries were brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were changed after you looked and were left as they are: {names}</source>
        <translation>
            <numerusform>%n entry was changed after you looked and was left as it is: {names}</numerusform>
            <numerusform>%n entries were changed after you looked and were left as they are: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Other things were changed since. Each entry&apos;s history has the state before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back what was brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: everything that was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has just begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done; the list is being read anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstallPart</name>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}, {signed} Fresh until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that you see would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show those that I ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack is new here. Type the fingerprint that the organisation gave you, from paper or from its own page; it is asked for only once. A pack that comes with its own fingerprint proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint: 16 groups of four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of 64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked by one person: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked by: {names}.</source>
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
    <name>KeptPaper</name>
    <message>
        <source>places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With my notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptView</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Keep” on any place or page, and you find it again here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes that you reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you keep is in your private part, which is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My note: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep no longer: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer in the directory. Its name is all that is kept of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept no longer: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptWords</name>
    <message>
        <source>Until then it is kept as long as Bereave is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until you close Bereave. Unlock the private part to keep it for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until you close Bereave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until you close Bereave. Set up the private part to keep it for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the curators: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. It goes to the curators at the next connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here. You can copy it and write to the organisation that gave you Bereave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They put it right. Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They looked into it and could not confirm it. Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They looked into it: what stands here now is right. Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: it is too long. You can copy it, take it back and use fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: it was taken back before. You can copy it and report it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the organisation&apos;s side could not take it. You can copy it and write to them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>With it you say that you checked a pack. Its passphrase stays with you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of {name}. Its fingerprint:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, as readers of the pack shall see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase for the key, at least 8 letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a key …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of your key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the public part for whoever makes the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation type="unfinished"></translation>
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
    <name>LargeView</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Escape key leads back too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way to show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LargeWords</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please help me to call this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please help me to text this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please help me to write to this number on WhatsApp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please help me to write to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please help me to open this chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please help me to open this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please help me to find this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this word: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to say: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am having a very hard time. I would like to talk to someone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone close to me died by suicide. I would like to talk to someone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone close to me died by suicide. I was told that you may be able to help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearntRow</name>
    <message>
        <source>How you learnt it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A written reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note for the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, as others shall read it</source>
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
</context>
<context>
    <name>LinesChoice</name>
    <message numerus="yes">
        <source>%n line(s) of this pack would stand in help now, each only with your yes.</source>
        <translation>
            <numerusform>%n line of this pack would stand in help now, only with your yes.</numerusform>
            <numerusform>%n lines of this pack would stand in help now, each only with your yes.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the app itself has stays as it is without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Yes to all %n of these lines</source>
        <translation>
            <numerusform>Yes to this line</numerusform>
            <numerusform>Yes to all %n of these lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, show this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ({country})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now ({country})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app&apos;s own is called like it ({country})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the pack ({country})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, show the pack&apos;s line instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>Gone</source>
        <extracomment>What needs a hand first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate not good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads to {address}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinksView</name>
    <message>
        <source>Addresses</source>
        <extracomment>Asks the addresses of entries; hears how many of how many are done, and whether to stop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check them now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each address is asked once whether it still answers. No page is opened, nothing about you is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the links still work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close these results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message>
        <source>This contacts {addresses} at {sites}, and no one else. They see your internet address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>It has just begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) asked.</source>
        <translation>
            <numerusform>%n address asked.</numerusform>
            <numerusform>%n addresses asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look.</source>
        <translation>
            <numerusform>%n needs a look.</numerusform>
            <numerusform>%n need a look.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n address(es).</source>
        <translation>
            <numerusform>Copied: %n address.</numerusform>
            <numerusform>Copied: %n addresses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the entries …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, id, country or owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed with the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed or paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks after the chosen entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the next review of the chosen entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set review day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry fits. Take a filter away or search for another word.</source>
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
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n due today</numerusform>
            <numerusform>%n due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with no day for a review</source>
        <translation>
            <numerusform>%n with no day for a review</numerusform>
            <numerusform>%n with no day for a review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries chosen</source>
        <translation>
            <numerusform>%n entry chosen</numerusform>
            <numerusform>%n entries chosen</numerusform>
        </translation>
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
    <name>MakeCard</name>
    <message>
        <source>Made of the entries that were changed or added here. They are checked first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change who signs it, or renew the list of curators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be put right first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ({name}), version {version}. Signed by {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ({name}), version {version}, waits for signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to put right first. Nothing was made. Enter opens the entry.</source>
        <translation>
            <numerusform>%n place to put right first. Nothing was made. Enter opens the entry.</numerusform>
            <numerusform>%n places to put right first. Nothing was made. Enter opens the entry.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {version} is made: {entries}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, since they are no entries: {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, as readers see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name: small letters, digits and hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a curator&apos;s public file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many must sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people must sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every place that shows this pack will say: checked by one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more key(s) needed: add your colleague&apos;s public file.</source>
        <translation>
            <numerusform>%n more key needed: add your colleague&apos;s public file.</numerusform>
            <numerusform>%n more keys needed: add your colleagues&apos; public files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyChoice</name>
    <message>
        <source>Add to: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find and add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingColumns</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {column} means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several: cut at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign between several values, such as ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign between several values of {column}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingView</name>
    <message>
        <source>Reading the columns …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a mapping file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the mapping file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows as they would be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do the columns mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row of this file is an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds for every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a column says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be shown yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a mapping file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingWords</name>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own number for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the mapping file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the last check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who checked it</source>
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
    <name>MissingWords</name>
    <message>
        <source>This directory has no line and no service for this country yet. That does not mean that there is none: the lists below know many more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This directory has no line for the whole of this country yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This directory has no bereavement service or group in this country yet. That does not mean that there is none: a crisis line or your doctor may know one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This directory has nothing of this kind in this country yet. That does not mean that there is none: a crisis line or your doctor may know one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This directory has nothing of this kind in this country yet. That does not mean that there is none.</source>
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
    <name>NewView</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to add?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each begins with the fields that matter for it. It stays a draft until you save it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>My note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom you spoke to, when to call again …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the note away</source>
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
        <source>Online communities</source>
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
    <name>PackUpdates</name>
    <message>
        <source>Your organisation has entries for you: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out</source>
        <translation>
            <numerusform>%n taken out</numerusform>
            <numerusform>%n taken out</numerusform>
        </translation>
    </message>
    <message>
        <source>An update of {title} is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An update of {title} is there: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your invitation named another one, so its fingerprint is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was checked by one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of it would stand in help now; you see each before you say yes.</source>
        <translation>
            <numerusform>%n line of it would stand in help now; you see it before you say yes.</numerusform>
            <numerusform>%n lines of it would stand in help now; you see each before you say yes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacksCard</name>
    <message>
        <source>An organisation&apos;s own places, checked and signed by its people. Lines among them are shown only with your yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pack is installed; the app&apos;s own set is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install from a folder or stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {version} · {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its signatures were good until {day}. What it holds is still shown; ask for a new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fresh until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n crisis line(s) wait for your yes</source>
        <translation>
            <numerusform>%n crisis line waits for your yes</numerusform>
            <numerusform>%n crisis lines wait for your yes</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {title} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the pack&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the pack&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the pack …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n crisis line(s) of the pack are shown now.</source>
        <translation>
            <numerusform>%n crisis line of the pack is shown now.</numerusform>
            <numerusform>%n crisis lines of the pack are shown now.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “{title}” away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its places are no longer found, and the app&apos;s own lines stand again. To have it back, install it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} was taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by one person: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PacksView</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack carries your entries to others. Two people check it and sign, so that nobody has to take one person&apos;s word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep your key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your key&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to save the public part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a curator&apos;s public file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder or a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the pack&apos;s folder</source>
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
    <name>PaperBar</name>
    <message>
        <source>Print or save</source>
        <extracomment>Lets the person choose a file: window, heading, suggested name, kind of file. None: they changed their mind.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer. You can save a PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print queue and the printer may keep a copy of what is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own notes are part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own notes leave the journal with it: whoever opens the file can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save your notes in a file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on its way to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {pdf}. Screen readers read {page} better, which lies beside it and says the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {page}</source>
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
    <name>Preview</name>
    <message>
        <source>As people see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) to read</source>
        <translation>
            <numerusform>About %n minute to read</numerusform>
            <numerusform>About %n minutes to read</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
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
    <message>
        <source>You find it in the settings.</source>
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
    <name>ReportPanel</name>
    <message>
        <source>What is wrong here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names, and nothing about yourself, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Please use %n letter(s) less.</source>
        <translation>
            <numerusform>Please use %n letter less.</numerusform>
            <numerusform>Please use %n letters less.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mistake reported: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <source>Reported by readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What readers report will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  It is put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  It was right already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last word back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for a word.</source>
        <translation>
            <numerusform>%n waits for a word.</numerusform>
            <numerusform>%n wait for a word.</numerusform>
        </translation>
    </message>
    <message>
        <source>Readers&apos; reports come through the hub. Open the journal first, so that it can be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pack {name}, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was right already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled. The reader&apos;s app will say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits again.</source>
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
        <source>Go on to: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In another country: {country}.</source>
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
        <source>Before it closed: {ways}</source>
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
        <source>Cost</source>
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
    <name>SignCard</name>
    <message>
        <source>Sign and hand on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack&apos;s fingerprint, for paper and for your own page; readers type it the first time:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of your key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pack is here yet. Make a version above, or open a colleague&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, version {version}: {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Waits for %n more signature(s).</source>
        <translation>
            <numerusform>Waits for %n more signature.</numerusform>
            <numerusform>Waits for %n more signatures.</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to sign, one or more of: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it fresh for 90 days from today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to a folder or stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a pack from elsewhere</source>
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
        <source>Kept</source>
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
        <source>Online communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of help that others keep</source>
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
    <name>TextSide</name>
    <message>
        <source>Text in markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the check minds in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in the text</source>
        <translation>
            <numerusform>%n finding in the text</numerusform>
            <numerusform>%n findings in the text</numerusform>
        </translation>
    </message>
    <message>
        <source>F8 goes to the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check minds nothing in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To put right: {number}</source>
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
<context>
    <name>rows</name>
    <message>
        <source>Move up: {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down: {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {row}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
