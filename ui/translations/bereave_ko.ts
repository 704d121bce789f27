<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About this app</source>
        <translation>이 앱에 대해</translation>
    </message>
    <message>
        <source>Bereave {version}</source>
        <translation>Bereave {version}</translation>
    </message>
    <message>
        <source>It is not a crisis service, and it does not replace a doctor or a therapist. It watches nobody and cannot call anyone for you.</source>
        <translation>긴급 구조 서비스가 아니고, 의사나 치료자를 대신하지 않아요. 아무도 지켜보지 않고, 대신 누군가에게 전화하지도 못해요.</translation>
    </message>
    <message>
        <source>The directory was put together from public pages and lists. Nobody was called. Each entry says when and against what it was last checked; what nobody could confirm says so.</source>
        <translation>이 목록은 공개된 페이지와 목록에서 모았어요. 전화로 확인한 곳은 없어요. 항목마다 언제 무엇과 맞춰 보았는지 적혀 있고, 누구도 확인하지 못한 것은 그렇다고 적었어요.</translation>
    </message>
    <message>
        <source>The guided writing follows tested programmes. This programme itself is untested.</source>
        <translation>안내 글쓰기는 시험을 거친 프로그램을 따랐어요. 이 프로그램 자체는 시험을 거치지 않았어요.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere, unless you join a space for messages yourself.</source>
        <translation>메시지 공간에 직접 들어가지 않는 한 아무것도 밖으로 보내지 않아요.</translation>
    </message>
    <message>
        <source>Your folder on this device</source>
        <translation>이 기기에 있는 나의 폴더</translation>
    </message>
    <message>
        <source>Copy the folder&apos;s name</source>
        <translation>폴더 이름 복사하기</translation>
    </message>
    <message>
        <source>The journal in it is encrypted. Settings (country, language, looks) are not.</source>
        <translation>그 안의 일기는 암호화되어 있어요. 설정(나라, 언어, 모양)은 암호화되지 않아요.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>사용 허가</translation>
    </message>
    <message>
        <source>The program: Apache License 2.0. The texts and the directory: CC BY 4.0.</source>
        <translation>프로그램: Apache License 2.0. 글과 목록: CC BY 4.0.</translation>
    </message>
    <message>
        <source>Qt and PySide6: LGPL 3. Letters: Inter, Noto Serif, Noto Sans KR (SIL Open Font License).</source>
        <translation>Qt와 PySide6: LGPL 3. 글꼴: Inter, Noto Serif, Noto Sans KR (SIL Open Font License).</translation>
    </message>
    <message>
        <source>Icons: Lucide (ISC). Each part&apos;s own licence comes with the app.</source>
        <translation>아이콘: Lucide (ISC). 각 부분의 사용 허가는 앱에 함께 들어 있어요.</translation>
    </message>
</context>
<context>
    <name>AboutHub</name>
    <message>
        <source>Back to the messages</source>
        <translation>메시지로 돌아가기</translation>
    </message>
    <message>
        <source>What we ask of each other</source>
        <translation>우리가 서로에게 부탁하는 것</translation>
    </message>
    <message>
        <source>This place</source>
        <translation>이곳에 대해</translation>
    </message>
    <message>
        <source>{number}  {title}</source>
        <translation>{number}  {title}</translation>
    </message>
</context>
<context>
    <name>AfterQuestion</name>
    <message>
        <source>How heavy is it now?</source>
        <translation>지금은 얼마나 무거운가요?</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>이 답 남기기</translation>
    </message>
    <message>
        <source>After “{session}” one question stayed open. You may leave it so.</source>
        <translation>‘{session}’ 뒤에 답하지 않은 물음이 하나 있어요. 그대로 두어도 괜찮아요.</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Go to the short version</source>
        <translation>짧은 글로 가기</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>계속 읽기</translation>
    </message>
    <message>
        <source>Read the whole page</source>
        <translation>전체 읽기</translation>
    </message>
    <message>
        <source>The short version</source>
        <translation>짧게 말하면</translation>
    </message>
    <message>
        <source>Checked against these sources: {day}.</source>
        <translation>이 자료들과 맞춰 보았어요: {day}.</translation>
    </message>
    <message>
        <source>To be reviewed by {day}.</source>
        <translation>다시 살펴볼 날: {day}.</translation>
    </message>
    <message>
        <source>Written for this app in its own words. It does not replace advice.</source>
        <translation>이 앱을 위해 직접 쓴 글이에요. 전문가의 조언을 대신하지는 않아요.</translation>
    </message>
    <message>
        <source>It does not replace advice.</source>
        <translation>전문가의 조언을 대신하지는 않아요.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) to read</source>
        <translation>
            <numerusform>읽는 데 약 %n분</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinView</name>
    <message>
        <source>All pages</source>
        <translation>모든 글</translation>
    </message>
    <message>
        <source>Pages in the bin</source>
        <translation>휴지통에 있는 글</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>휴지통이 비어 있어요.</translation>
    </message>
    <message>
        <source>Bring this page back</source>
        <translation>이 글 되살리기</translation>
    </message>
    <message>
        <source>Delete all for good…</source>
        <translation>모두 완전히 지우기…</translation>
    </message>
    <message>
        <source>Delete these pages for good?</source>
        <translation>이 글들을 완전히 지울까요?</translation>
    </message>
    <message>
        <source>Their words are then removed from this device&apos;s journal, and nobody can bring them back. If the police or a court may still ask for pages, get advice first.</source>
        <translation>그러면 이 기기의 일기에서 내용이 사라지고, 누구도 되살릴 수 없어요. 경찰이나 법원이 글을 요청할 수도 있다면 먼저 조언을 구하세요.</translation>
    </message>
    <message>
        <source>Keep them in the bin</source>
        <translation>휴지통에 두기</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>완전히 지우기</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>휴지통</translation>
    </message>
    <message>
        <source>Pages stay here until you delete them for good. Choose one to bring it back.</source>
        <translation>완전히 지우기 전까지 글은 여기에 있어요. 되살리려면 하나를 고르세요.</translation>
    </message>
    <message>
        <source>The page is back among your pages.</source>
        <translation>글이 제자리로 돌아왔어요.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) deleted for good.</source>
        <translation>
            <numerusform>글 %n개를 완전히 지웠어요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Breathing</name>
    <message>
        <source>Breathe in for about four seconds and out for about six. If counting is hard, breathe out a little longer than in. Stop whenever you like.</source>
        <extracomment>Six slow breaths a minute: in for four seconds, out for six.</extracomment>
        <translation>4초쯤 들이쉬고 6초쯤 내쉬어 보세요. 세기가 힘들면 들이쉬는 것보다 조금 길게 내쉬기만 해도 돼요. 언제든 멈추세요.</translation>
    </message>
    <message>
        <source>Slow breathing</source>
        <translation>느린 호흡</translation>
    </message>
    <message>
        <source>Hold the circle still</source>
        <translation>동그라미 멈추기</translation>
    </message>
    <message>
        <source>Let the circle move</source>
        <translation>동그라미 움직이기</translation>
    </message>
    <message>
        <source>In for four, out for six</source>
        <translation>4초 들이쉬고, 6초 내쉬기</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>들이쉬세요</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>내쉬세요</translation>
    </message>
</context>
<context>
    <name>CheckFacts</name>
    <message>
        <source>Next review: {day}.</source>
        <translation>다음 확인: {day}.</translation>
    </message>
    <message>
        <source>No way to reach it could be confirmed.</source>
        <translation>확인할 수 있었던 연락 방법이 없어요.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>여는 시간</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>요금</translation>
    </message>
    <message>
        <source>For</source>
        <translation>누구를 위한 곳</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>If you call, you could say</source>
        <translation>전화한다면 이렇게 말해 보세요</translation>
    </message>
</context>
<context>
    <name>CheckScript</name>
    <message>
        <source>This line is for people in need. Call its office if you know its number. Otherwise keep it short, say first that you are well, and offer to call at a better time.</source>
        <translation>이 전화는 힘든 사람들을 위한 것이에요. 사무실 번호를 안다면 그리로 거세요. 모른다면 나는 괜찮다고 먼저 말하고, 짧게 이야기하고, 더 편한 때에 다시 걸겠다고 해 주세요.</translation>
    </message>
    <message>
        <source>Good day. I help to keep a list of places where people bereaved by suicide find help. “{title}” is on it. Do you have two minutes, so that it says what is right?</source>
        <translation>안녕하세요. 저는 자살로 사별한 분들이 도움받을 수 있는 곳의 목록을 관리하는 일을 돕고 있어요. ‘{title}’도 그 목록에 있어요. 내용이 맞는지 2분쯤 여쭤봐도 될까요?</translation>
    </message>
    <message>
        <source>My name is {name}.</source>
        <translation>제 이름은 {name}입니다.</translation>
    </message>
    <message>
        <source>We show this number: {number}. Is it still right?</source>
        <translation>저희 목록에 적힌 번호는 {number}입니다. 지금도 맞나요?</translation>
    </message>
    <message>
        <source>We show this number for WhatsApp: {number}. Is it still right?</source>
        <translation>저희 목록에 적힌 왓츠앱 번호는 {number}입니다. 지금도 맞나요?</translation>
    </message>
    <message>
        <source>We show no number. Is there one that people may call?</source>
        <translation>저희 목록에는 번호가 없어요. 걸어도 되는 번호가 있을까요?</translation>
    </message>
    <message>
        <source>We show: {ways}. Is that still right?</source>
        <translation>저희 목록에는 이렇게 적혀 있어요: {ways}. 지금도 맞나요?</translation>
    </message>
    <message>
        <source>When can people reach you? We say: {hours}.</source>
        <translation>언제 연락하면 되나요? 목록에는 이렇게 적혀 있어요: {hours}.</translation>
    </message>
    <message>
        <source>When can people reach you?</source>
        <translation>언제 연락하면 되나요?</translation>
    </message>
    <message>
        <source>What does it cost? We say: {cost}.</source>
        <translation>비용은 얼마인가요? 목록에는 이렇게 적혀 있어요: {cost}.</translation>
    </message>
    <message>
        <source>Does it cost anything?</source>
        <translation>비용이 드나요?</translation>
    </message>
    <message>
        <source>Who is it for? We say: {people}.</source>
        <translation>누구를 위한 곳인가요? 목록에는 이렇게 적혀 있어요: {people}.</translation>
    </message>
    <message>
        <source>Which languages do you speak? We say: {languages}.</source>
        <translation>어떤 언어로 이야기할 수 있나요? 목록에는 이렇게 적혀 있어요: {languages}.</translation>
    </message>
    <message>
        <source>May we list you with these details?</source>
        <translation>이 내용대로 목록에 실어도 될까요?</translation>
    </message>
    <message>
        <source>Is there something that people should know before they call?</source>
        <translation>연락하기 전에 알아 두면 좋은 것이 있을까요?</translation>
    </message>
    <message>
        <source>Thank you for what you do.</source>
        <translation>애써 주셔서 고맙습니다.</translation>
    </message>
</context>
<context>
    <name>CheckSummary</name>
    <message>
        <source>Look at what was skipped</source>
        <translation>건너뛴 것 보기</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>목록으로</translation>
    </message>
    <message>
        <source>That was the last one</source>
        <translation>마지막 항목까지 왔어요</translation>
    </message>
    <message numerus="yes">
        <source>%n still true</source>
        <translation>
            <numerusform>아직 맞음 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>바뀜 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>문 닫음 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>건너뜀 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckTodayView</name>
    <message>
        <source>Back to the list</source>
        <translation>목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Which entries to go through</source>
        <translation>어느 항목을 살펴볼지</translation>
    </message>
    <message>
        <source>Due within a month</source>
        <translation>한 달 안에 확인할 것</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>내가 맡은 것</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>모든 도움</translation>
    </message>
    <message>
        <source>1  Still true</source>
        <translation>1  아직 맞음</translation>
    </message>
    <message>
        <source>2  Changed …</source>
        <translation>2  바뀜 …</translation>
    </message>
    <message>
        <source>3  Closed …</source>
        <translation>3  문 닫음 …</translation>
    </message>
    <message>
        <source>4  Skip</source>
        <translation>4  건너뛰기</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>마지막 답 되돌리기</translation>
    </message>
    <message>
        <source>Reading the entries …</source>
        <translation>항목을 읽는 중 …</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{total}개 가운데 {number}번째</translation>
    </message>
    <message>
        <source>Nothing is due. Choose others above, or come back later.</source>
        <translation>지금은 확인할 것이 없어요. 위에서 다른 것을 고르거나 나중에 다시 오세요.</translation>
    </message>
    <message>
        <source>Say first how you learnt it: choose one below.</source>
        <translation>어떻게 알았는지 먼저 아래에서 골라 주세요.</translation>
    </message>
    <message>
        <source>Say first who you are. You are asked only once.</source>
        <translation>먼저 이름을 알려 주세요. 한 번만 여쭤봐요.</translation>
    </message>
    <message>
        <source>{title}: still true.</source>
        <translation>{title}: 아직 맞아요.</translation>
    </message>
    <message>
        <source>Nothing was saved in the form, so nothing was written down. What you typed is a draft.</source>
        <translation>고친 것을 저장하지 않아서 확인한 것으로 적지 않았어요. 쓴 것은 초안으로 남아 있어요.</translation>
    </message>
    <message>
        <source>Something else was done since. The history of “{title}” has every state.</source>
        <translation>그 뒤에 다른 일을 하셨어요. ‘{title}’의 ‘고친 내력’에 모든 상태가 남아 있어요.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>되돌렸어요: {what}</translation>
    </message>
    <message>
        <source>Back to checking</source>
        <translation>확인하던 곳으로 돌아가기</translation>
    </message>
    <message>
        <source>{title}: changed and checked.</source>
        <translation>{title}: 고치고 확인했어요.</translation>
    </message>
</context>
<context>
    <name>CheckedWords</name>
    <message>
        <source>date unknown</source>
        <translation>날짜를 알 수 없음</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>How Qt writes a month and a year (French: MMMM yyyy; Korean: yyyy년 M월).</extracomment>
        <translation>yyyy년 M월</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How Qt writes a day (French: d MMMM yyyy; Korean: yyyy년 M월 d일).</extracomment>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message>
        <source>Checked by: {names}.</source>
        <translation>확인한 사람: {names}.</translation>
    </message>
    <message>
        <source>Confirmed with the organisation: {day}.</source>
        <translation>기관에 직접 확인한 때: {day}.</translation>
    </message>
    <message>
        <source>Last checked against the organisation&apos;s own page: {day}.</source>
        <translation>기관의 누리집에서 마지막으로 확인한 때: {day}.</translation>
    </message>
    <message>
        <source>Last checked against independent pages: {day}.</source>
        <translation>다른 여러 곳의 페이지에서 마지막으로 확인한 때: {day}.</translation>
    </message>
    <message>
        <source>Last checked against one public page: {day}.</source>
        <translation>공개된 페이지 한 곳에서 마지막으로 확인한 때: {day}.</translation>
    </message>
    <message>
        <source>Last seen in public lists: {day}.</source>
        <translation>공개된 목록에서 마지막으로 본 때: {day}.</translation>
    </message>
    <message>
        <source>Last checked: {day}.</source>
        <translation>마지막으로 확인한 때: {day}.</translation>
    </message>
    <message>
        <source>Not yet confirmed with the organisation.</source>
        <translation>기관에는 아직 확인하지 못했어요.</translation>
    </message>
    <message>
        <source>Was to be looked at again by {day}. Please check before you rely on it.</source>
        <translation>다시 살펴보기로 한 날이 지났어요: {day}. 믿고 쓰기 전에 한 번 더 확인해 주세요.</translation>
    </message>
    <message>
        <source>Looked after by: {name}.</source>
        <translation>담당자: {name}.</translation>
    </message>
    <message>
        <source>From: {pack} (checked by one person)</source>
        <translation>자료 꾸러미: {pack} (한 사람이 확인함)</translation>
    </message>
    <message>
        <source>From: {pack}</source>
        <translation>자료 꾸러미: {pack}</translation>
    </message>
</context>
<context>
    <name>CloseView</name>
    <message>
        <source>Where people go on to</source>
        <translation>대신 안내할 곳</translation>
    </message>
    <message>
        <source>How you learnt it</source>
        <translation>어떻게 알았는지</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>A written reply</source>
        <translation>글로 받은 답</translation>
    </message>
    <message>
        <source>Its own page</source>
        <translation>기관의 누리집</translation>
    </message>
    <message>
        <source>Another page</source>
        <translation>다른 페이지</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>페이지 주소</translation>
    </message>
    <message>
        <source>A note for the history</source>
        <translation>고친 내력에 남길 메모</translation>
    </message>
    <message>
        <source>Your name, as others shall read it</source>
        <translation>다른 사람에게 보일 이름</translation>
    </message>
    <message>
        <source>It is closed</source>
        <translation>문 닫음으로 적기</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Is {title} closed?</source>
        <translation>{title}: 문을 닫았나요?</translation>
    </message>
    <message>
        <source>nothing takes its place</source>
        <translation>대신할 곳 없음</translation>
    </message>
    <message>
        <source>Then its numbers are not offered any more, and whoever finds it is led on.</source>
        <translation>그러면 번호를 더는 보여 주지 않고, 찾은 사람을 다른 곳으로 안내해요.</translation>
    </message>
    <message>
        <source>Then its numbers are not offered any more. Whoever finds it reads that it is closed; they are not led on to anything.</source>
        <translation>그러면 번호를 더는 보여 주지 않아요. 찾은 사람은 문을 닫았다는 말을 읽고, 다른 곳으로 안내되지는 않아요.</translation>
    </message>
    <message>
        <source>{title} is closed now.</source>
        <translation>문 닫음으로 적었어요: {title}.</translation>
    </message>
</context>
<context>
    <name>ClosedView</name>
    <message>
        <source>Messages cannot be read now</source>
        <translation>지금은 메시지를 읽을 수 없어요</translation>
    </message>
    <message>
        <source>Messages are locked</source>
        <translation>메시지가 잠겨 있어요</translation>
    </message>
    <message>
        <source>Messages are kept behind the same passphrase as your journal. Unlock it to read and write.</source>
        <translation>메시지는 일기와 같은 암호로 지켜요. 읽고 쓰려면 잠금을 풀어 주세요.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 풀기</translation>
    </message>
    <message>
        <source>Messages need your journal first</source>
        <translation>메시지를 쓰려면 먼저 일기가 필요해요</translation>
    </message>
    <message>
        <source>Your name in a space and what you write are kept encrypted on this device, behind the passphrase of your journal. Set up the journal, then come back here.</source>
        <translation>공간에서 쓰는 이름과 글은 암호화되어 이 기기에, 일기와 같은 암호로 보관돼요. 일기를 만든 다음 여기로 돌아오세요.</translation>
    </message>
    <message>
        <source>Set up the journal</source>
        <translation>일기 만들기</translation>
    </message>
</context>
<context>
    <name>Compose</name>
    <message>
        <source>Back to the messages</source>
        <translation>메시지로 돌아가기</translation>
    </message>
    <message>
        <source>Need help now</source>
        <translation>지금 도움받기</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>나의 메시지</translation>
    </message>
    <message>
        <source>Write in your own words.</source>
        <translation>하고 싶은 말을 그대로 쓰세요.</translation>
    </message>
    <message>
        <source>For example: the day I found out</source>
        <translation>예: 소식을 들은 날</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Change your message</source>
        <translation>메시지 고치기</translation>
    </message>
    <message>
        <source>Write to {space}</source>
        <translation>{space}에 쓰기</translation>
    </message>
    <message>
        <source>Your draft from before</source>
        <translation>전에 쓰던 글이에요</translation>
    </message>
    <message>
        <source>Saved {time}, only on this device</source>
        <translation>{time}에 이 기기에만 저장했어요</translation>
    </message>
    <message>
        <source>A moderator reads every message first. This is not a crisis service: if you might act on thoughts of dying, do not wait for an answer here.</source>
        <translation>모든 메시지는 운영자가 먼저 읽어요. 이곳은 긴급 구조 서비스가 아니에요. 죽고 싶다는 생각을 행동으로 옮길 것 같다면 여기서 답을 기다리지 마세요.</translation>
    </message>
    <message>
        <source>A line before it, if something in it is hard to read (you can leave it empty)</source>
        <translation>읽기 힘든 내용이 있다면 앞에 붙일 한 줄 (비워 두어도 돼요)</translation>
    </message>
</context>
<context>
    <name>ConfirmView</name>
    <message>
        <source>Back to the list</source>
        <translation>목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Search by name, country or doubt</source>
        <translation>이름, 나라, 확인할 점으로 찾기</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>확인할 것</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>여기에는 아무것도 없어요.</translation>
    </message>
    <message>
        <source>These are left out because something about them is in doubt. Look, ask them, and make an entry of what you confirmed.</source>
        <translation>확실하지 않은 점이 있어 목록에서 뺀 것들이에요. 살펴보고, 물어보고, 확인한 것으로 항목을 만들어 주세요.</translation>
    </message>
    <message>
        <source>Back to what is to confirm</source>
        <translation>확인할 것으로 돌아가기</translation>
    </message>
    <message>
        <source>Make an entry of it</source>
        <translation>항목으로 만들기</translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>확인할 것 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>살펴볼 곳</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>번호의 출처</translation>
    </message>
    <message>
        <source>No page of it is known.</source>
        <translation>알려진 페이지가 없어요.</translation>
    </message>
    <message>
        <source>Write only what you confirmed yourself, and below where and how you learnt it.</source>
        <translation>직접 확인한 것만 적고, 어디에서 어떻게 알게 되었는지는 아래에 적어 주세요.</translation>
    </message>
</context>
<context>
    <name>ConfirmWords</name>
    <message>
        <source>Emergency numbers: {country}</source>
        <translation>긴급 번호: {country}</translation>
    </message>
    <message>
        <source>In no single country</source>
        <translation>특정 나라 없음</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>긴급 번호</translation>
    </message>
    <message>
        <source>Sources give different numbers for it.</source>
        <translation>출처마다 번호가 달라요.</translation>
    </message>
    <message>
        <source>Pages name it, but none was seen that says how it is reached today.</source>
        <translation>이름이 나오는 페이지는 있지만, 지금 어떻게 연락하는지 적힌 페이지는 보지 못했어요.</translation>
    </message>
    <message>
        <source>It was seen only in public lists, not on a page of its own.</source>
        <translation>공개된 목록에서만 보았고, 자체 페이지에서는 보지 못했어요.</translation>
    </message>
    <message>
        <source>Only one public page was seen that names it.</source>
        <translation>이름이 나오는 공개 페이지를 하나만 보았어요.</translation>
    </message>
    <message>
        <source>It may have ended, or somebody else may run it now.</source>
        <translation>끝났거나, 지금은 다른 곳에서 운영할 수 있어요.</translation>
    </message>
    <message>
        <source>It is often mixed up with another service of a similar name.</source>
        <translation>이름이 비슷한 다른 곳과 자주 혼동돼요.</translation>
    </message>
    <message>
        <source>Sources differ on when it can be reached.</source>
        <translation>연락할 수 있는 시간이 출처마다 달라요.</translation>
    </message>
    <message>
        <source>It is not certain which web address is its own.</source>
        <translation>어느 웹 주소가 그곳의 것인지 확실하지 않아요.</translation>
    </message>
    <message>
        <source>Its rules may have changed; read the present ones first.</source>
        <translation>규칙이 바뀌었을 수 있어요. 지금의 규칙을 먼저 읽어 주세요.</translation>
    </message>
    <message>
        <source>What was seen of it is years old.</source>
        <translation>본 내용이 몇 년 지난 것이에요.</translation>
    </message>
    <message>
        <source>Sources give different emergency numbers.</source>
        <translation>출처마다 긴급 번호가 달라요.</translation>
    </message>
    <message>
        <source>Only one source gives these emergency numbers.</source>
        <translation>이 긴급 번호는 한 출처에만 나와요.</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Copy</source>
        <translation>복사하기</translation>
    </message>
    <message>
        <source>Copy {value}</source>
        <translation>{value} 복사하기</translation>
    </message>
    <message>
        <source>This leaves the app and opens:</source>
        <translation>앱을 나가서 이것을 열어요:</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사했어요</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>문자</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>왓츠앱</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>누리집</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Call from this device</source>
        <translation>이 기기로 전화하기</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>이메일 쓰기</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
</context>
<context>
    <name>CountryChoice</name>
    <message>
        <source>No country chosen</source>
        <translation>나라를 고르지 않았어요</translation>
    </message>
</context>
<context>
    <name>CuratePage</name>
    <message>
        <source>Taken back: {what}</source>
        <translation>되돌렸어요: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>항목 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: {action}, {number}</source>
        <translation>되돌리기: {action}, {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries changed.</source>
        <translation>
            <numerusform>항목 %n개를 고쳤어요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CurateWords</name>
    <message>
        <source>How</source>
        <translation>연락 수단</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>번호나 주소</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>보여 줄 이름</translation>
    </message>
    <message>
        <source>Hours, in words</source>
        <translation>여는 시간, 글로</translation>
    </message>
    <message>
        <source>Cost, such as free</source>
        <translation>비용, 예: 무료</translation>
    </message>
    <message>
        <source>Word to text</source>
        <translation>문자로 보낼 낱말</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>페이지 주소</translation>
    </message>
    <message>
        <source>Name, where there is no page</source>
        <translation>이름(페이지가 없을 때)</translation>
    </message>
    <message>
        <source>Date of the page</source>
        <translation>페이지 날짜</translation>
    </message>
    <message>
        <source>Title of the page</source>
        <translation>페이지 제목</translation>
    </message>
    <message>
        <source>Language, such as fr</source>
        <translation>언어, 예: fr</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>무엇의 번역</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>번역한 글</translation>
    </message>
    <message>
        <source>Which directory</source>
        <translation>어느 목록</translation>
    </message>
    <message>
        <source>Its name there</source>
        <translation>그 목록에서 쓰는 이름</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>나라</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>글의 언어</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>이야기할 수 있는 언어</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>누구를 위한 것</translation>
    </message>
    <message>
        <source>Part of the articles</source>
        <translation>글의 갈래</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Ways to reach it</source>
        <translation>연락 방법</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>여는 시간</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>How far it reaches</source>
        <translation>도움이 닿는 범위</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Go on to</source>
        <translation>대신 안내할 곳</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Only from inside the country</source>
        <translation>그 나라 안에서만 걸림</translation>
    </message>
    <message>
        <source>What it is about, said first</source>
        <translation>먼저 알려 줄 내용</translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation>번역의 원문</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Other directories&apos; names for it</source>
        <translation>다른 목록에서 쓰는 이름</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>다음 확인</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>번역</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>만듦</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>고침</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>문 닫음</translation>
    </message>
    <message>
        <source>Own version taken away</source>
        <translation>여기서 만든 버전 지움</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>예전 상태로 되돌림</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>가져옴</translation>
    </message>
    <message>
        <source>Changed outside the app</source>
        <translation>앱 밖에서 고침</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>문자</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>왓츠앱</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>누리집</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>우편 주소</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>확인할 때가 지남: {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>다음 확인: {day}까지</translation>
    </message>
    <message>
        <source>no day set</source>
        <translation>정한 날 없음</translation>
    </message>
    <message>
        <source>Checked: {day}</source>
        <translation>마지막 확인: {day}</translation>
    </message>
    <message>
        <source>checked by one person, {name}</source>
        <translation>한 사람이 확인함: {name}</translation>
    </message>
    <message>
        <source>checked by {names}</source>
        <translation>확인한 사람: {names}</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>여기서 고침</translation>
    </message>
    <message>
        <source>To put right: {number}</source>
        <translation>고쳐야 할 것: {number}</translation>
    </message>
</context>
<context>
    <name>CuratingCard</name>
    <message>
        <source>Looking after the resources</source>
        <translation>자료 관리</translation>
    </message>
    <message>
        <source>I look after the resources</source>
        <translation>자료를 관리해요</translation>
    </message>
    <message>
        <source>Shows the place Curate: check entries, change them on this device, and make packs for others. Nothing is sent anywhere.</source>
        <translation>‘자료 관리’ 화면이 나와요. 항목을 확인하고, 이 기기에서 고치고, 다른 사람에게 줄 자료 꾸러미를 만들 수 있어요. 아무것도 밖으로 보내지 않아요.</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>Start from an answer</source>
        <translation>준비된 답에서 시작하기</translation>
    </message>
    <message>
        <source>The rule that this is about</source>
        <translation>해당하는 규칙</translation>
    </message>
    <message>
        <source>Words to the author</source>
        <translation>글쓴이에게 전할 말</translation>
    </message>
    <message>
        <source>A line of your own</source>
        <translation>직접 쓰는 한 줄</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>규칙 없음</translation>
    </message>
    <message>
        <source>{number}  {title}</source>
        <translation>{number}  {title}</translation>
    </message>
    <message>
        <source>Start from an answer …</source>
        <translation>준비된 답에서 시작하기 …</translation>
    </message>
    <message>
        <source>Send it back to its author</source>
        <translation>글쓴이에게 돌려보내기</translation>
    </message>
    <message>
        <source>Decline this message</source>
        <translation>이 메시지 싣지 않기</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>돌려보내기</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>싣지 않기</translation>
    </message>
</context>
<context>
    <name>DistressScale</name>
    <message>
        <source>Bearable</source>
        <extracomment>A 0 typed this soon after a 1 means ten.</extracomment>
        <translation>견딜 만해요</translation>
    </message>
    <message>
        <source>The heaviest it could be</source>
        <translation>더없이 무거워요</translation>
    </message>
    <message>
        <source>0: {words}</source>
        <translation>0: {words}</translation>
    </message>
    <message>
        <source>10: {words}</source>
        <translation>10: {words}</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation>답하지 않을래요</translation>
    </message>
    <message>
        <source>{number} of 10: {words}</source>
        <translation>10 가운데 {number}: {words}</translation>
    </message>
    <message>
        <source>{number} of 10</source>
        <translation>10 가운데 {number}</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>All pages</source>
        <translation>모든 글</translation>
    </message>
    <message>
        <source>Title of the page</source>
        <translation>글 제목</translation>
    </message>
    <message>
        <source>A title, if you like</source>
        <translation>제목 (없어도 돼요)</translation>
    </message>
    <message>
        <source>Your page</source>
        <translation>나의 글</translation>
    </message>
    <message>
        <source>Write here, as it comes.</source>
        <translation>떠오르는 대로 여기에 쓰세요.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>다 썼어요</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Only on this device, encrypted. Nobody else reads it.</source>
        <translation>암호화되어 이 기기에만 있어요. 다른 사람은 읽지 않아요.</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <extracomment>The draft of what has no id yet.</extracomment>
        <translation>저장했어요: {title}</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장하기</translation>
    </message>
    <message>
        <source>It is closed …</source>
        <translation>문 닫음으로 적기 …</translation>
    </message>
    <message>
        <source>What to see of it</source>
        <translation>이 항목에서 볼 것</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>As people see it</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>History</source>
        <translation>고친 내력</translation>
    </message>
    <message>
        <source>You wrote here before and did not save it.</source>
        <translation>전에 여기에 쓰고 저장하지 않은 것이 있어요.</translation>
    </message>
    <message>
        <source>Go on with that</source>
        <translation>이어서 쓰기</translation>
    </message>
    <message>
        <source>Saved as not yet confirmed, and due for review: nobody has said how the change was learnt. “Check today” asks for that and writes it down.</source>
        <translation>아직 확인되지 않은 것으로 저장했고, 지금 확인할 차례예요. 바뀐 내용을 어떻게 알게 되었는지 적혀 있지 않아요. ‘오늘 확인하기’에서 묻고 적어 둬요.</translation>
    </message>
    <message>
        <source>A new entry</source>
        <translation>새 항목</translation>
    </message>
    <message>
        <source>Not saved yet; a draft is kept.</source>
        <translation>아직 저장하지 않았어요. 초안은 남아 있어요.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했어요.</translation>
    </message>
    <message>
        <source>Checked by one person, {name}.</source>
        <translation>한 사람이 확인했어요: {name}.</translation>
    </message>
    <message>
        <source>Checked by {names}.</source>
        <translation>확인한 사람: {names}.</translation>
    </message>
</context>
<context>
    <name>EmergencyCard</name>
    <message>
        <source>If you or someone may be in danger now</source>
        <translation>나나 누군가가 지금 위험할 수 있다면</translation>
    </message>
    <message>
        <source>By text, or if you are deaf: {route}</source>
        <translation>문자로 하거나 소리를 듣기 어렵다면: {route}</translation>
    </message>
    <message>
        <source>Gathered from public telephone data and pages: {day}. Not yet confirmed with the authorities.</source>
        <translation>공개된 전화번호 자료와 페이지에서 모았어요: {day}. 담당 기관에는 아직 확인하지 못했어요.</translation>
    </message>
    <message>
        <source>Emergency: ambulance, police, fire</source>
        <translation>긴급 전화: 구급차, 경찰, 소방</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>구급차</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>경찰</translation>
    </message>
    <message>
        <source>Sources differ about the number here; from a mobile 112 usually reaches local help.</source>
        <translation>이 나라의 번호는 자료마다 달라요. 휴대전화로 112에 걸면 대개 그곳의 도움에 닿아요.</translation>
    </message>
    <message>
        <source>The number here is not certain; from a mobile 112 usually reaches local help.</source>
        <translation>이 나라의 번호는 확실하지 않아요. 휴대전화로 112에 걸면 대개 그곳의 도움에 닿아요.</translation>
    </message>
    <message>
        <source>May be right</source>
        <translation>맞을 수 있는 번호</translation>
    </message>
    <message>
        <source>From a mobile</source>
        <translation>휴대전화로</translation>
    </message>
</context>
<context>
    <name>EntryActs</name>
    <message>
        <source>Show large</source>
        <translation>크게 보여 주기</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>간직하기</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>메모 쓰기</translation>
    </message>
    <message>
        <source>Report a mistake</source>
        <translation>잘못된 점 알리기</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>간직했어요</translation>
    </message>
    <message>
        <source>Kept. Press to let it go.</source>
        <translation>간직했어요. 누르면 간직한 것에서 빠져요.</translation>
    </message>
    <message>
        <source>It is no longer among what you keep.</source>
        <translation>간직한 것에서 뺐어요.</translation>
    </message>
    <message>
        <source>Kept. You find it under “Kept” where one begins.</source>
        <translation>간직했어요. ‘도움 찾기’ 첫 화면의 ‘간직한 것’에 있어요.</translation>
    </message>
    <message>
        <source>The note was taken away.</source>
        <translation>메모를 지웠어요.</translation>
    </message>
    <message>
        <source>The report was taken back.</source>
        <translation>알린 내용을 거두었어요.</translation>
    </message>
</context>
<context>
    <name>EntryPaper</name>
    <message>
        <source>With whom to call and all pages for the first days</source>
        <translation>전화할 곳과 처음 며칠을 위한 글도 모두 함께</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Alt and the left arrow</source>
        <translation>Alt와 왼쪽 화살표</translation>
    </message>
    <message>
        <source>Open this outside the app?</source>
        <translation>앱 밖에서 열까요?</translation>
    </message>
    <message>
        <source>Whoever runs that page, and whoever sees this computer&apos;s history, may learn that it was opened.</source>
        <translation>그 페이지를 운영하는 곳과 이 컴퓨터의 기록을 볼 수 있는 사람은 이 페이지를 열었다는 것을 알 수도 있어요.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>여기 있기</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>열기</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Crisis line</source>
        <translation>상담전화</translation>
    </message>
    <message>
        <source>Bereavement service</source>
        <translation>유족 지원 기관</translation>
    </message>
    <message>
        <source>Support group</source>
        <translation>자조모임</translation>
    </message>
    <message>
        <source>Practical help</source>
        <translation>실질적 도움</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>청소년·청년</translation>
    </message>
    <message>
        <source>Online community</source>
        <translation>온라인 모임</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>책</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>안내서</translation>
    </message>
    <message>
        <source>Finder</source>
        <translation>기관 찾기</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>글</translation>
    </message>
    <message>
        <source>First hours and days</source>
        <translation>처음 몇 시간과 며칠</translation>
    </message>
    <message>
        <source>Practical things</source>
        <translation>실제로 처리할 일</translation>
    </message>
    <message>
        <source>Grief</source>
        <translation>애도</translation>
    </message>
    <message>
        <source>Losing someone close</source>
        <translation>가까운 사람을 떠나보낸 일</translation>
    </message>
    <message>
        <source>For those around</source>
        <translation>곁에 있는 사람들에게</translation>
    </message>
    <message>
        <source>Living on</source>
        <translation>계속 살아가기</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>누구나</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>배우자·연인</translation>
    </message>
    <message>
        <source>parents</source>
        <translation>부모</translation>
    </message>
    <message>
        <source>children, also grown-up ones</source>
        <translation>자녀(성인 자녀 포함)</translation>
    </message>
    <message>
        <source>brothers and sisters</source>
        <translation>형제자매</translation>
    </message>
    <message>
        <source>friends</source>
        <translation>친구</translation>
    </message>
    <message>
        <source>colleagues</source>
        <translation>동료</translation>
    </message>
    <message>
        <source>young people</source>
        <translation>청소년·청년</translation>
    </message>
    <message>
        <source>professionals</source>
        <translation>전문가</translation>
    </message>
    <message>
        <source>Main line of the country</source>
        <translation>이 나라의 대표 전화</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>전국</translation>
    </message>
    <message>
        <source>One region</source>
        <translation>한 지역</translation>
    </message>
    <message>
        <source>One group of people</source>
        <translation>특정한 사람들</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>운영 중</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>쉬는 중</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>문 닫음</translation>
    </message>
    <message>
        <source>Confirmed with the organisation</source>
        <translation>기관에 직접 확인함</translation>
    </message>
    <message>
        <source>The organisation&apos;s own page</source>
        <translation>기관의 누리집</translation>
    </message>
    <message>
        <source>Independent pages</source>
        <translation>다른 여러 곳의 페이지</translation>
    </message>
    <message>
        <source>One public page</source>
        <translation>공개된 페이지 한 곳</translation>
    </message>
    <message>
        <source>Public lists only</source>
        <translation>공개된 목록뿐</translation>
    </message>
    <message>
        <source>Written from named sources</source>
        <translation>이름을 밝힌 자료를 바탕으로 씀</translation>
    </message>
    <message>
        <source>free</source>
        <translation>무료</translation>
    </message>
    <message>
        <source>free, anonymous</source>
        <translation>무료, 익명</translation>
    </message>
    <message>
        <source>local rate</source>
        <translation>시내 통화 요금</translation>
    </message>
    <message>
        <source>national line</source>
        <translation>전국 전화</translation>
    </message>
    <message>
        <source>helpline</source>
        <translation>상담전화</translation>
    </message>
    <message>
        <source>listening line</source>
        <translation>들어 주는 전화</translation>
    </message>
    <message>
        <source>crisis line</source>
        <translation>위기 상담전화</translation>
    </message>
    <message>
        <source>distress helpline</source>
        <translation>마음이 힘들 때 거는 전화</translation>
    </message>
    <message>
        <source>free line</source>
        <translation>무료 전화</translation>
    </message>
    <message>
        <source>from abroad</source>
        <translation>다른 나라에서</translation>
    </message>
    <message>
        <source>from a landline</source>
        <translation>집 전화로</translation>
    </message>
    <message>
        <source>for adults</source>
        <translation>어른</translation>
    </message>
    <message>
        <source>for children and young people</source>
        <translation>어린이·청소년·청년</translation>
    </message>
    <message>
        <source>for children and teenagers</source>
        <translation>어린이와 십대</translation>
    </message>
    <message>
        <source>for people bereaved by suicide</source>
        <translation>자살로 사별한 사람</translation>
    </message>
    <message>
        <source>public list</source>
        <translation>공개된 목록</translation>
    </message>
    <message>
        <source>copy of a news page</source>
        <translation>뉴스 페이지의 사본</translation>
    </message>
    <message>
        <source>Text message: {number}</source>
        <translation>문자: {number}</translation>
    </message>
    <message>
        <source>WhatsApp: {number}</source>
        <translation>왓츠앱: {number}</translation>
    </message>
    <message>
        <source>Cost not known</source>
        <translation>요금을 알 수 없음</translation>
    </message>
    <message>
        <source>at all hours</source>
        <extracomment>&quot;Until 01:00&quot; is the coming night; a later hour of tomorrow needs its day.</extracomment>
        <translation>24시간</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>매일</translation>
    </message>
    <message>
        <source>Open at all hours</source>
        <translation>24시간 열려 있어요</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>지금은 닫혀 있어요</translation>
    </message>
    <message>
        <source>Open now, until {time}</source>
        <translation>지금 열려 있어요 ({time}까지)</translation>
    </message>
    <message>
        <source>Open now, until {time} there ({own_time} here)</source>
        <translation>지금 열려 있어요 (현지 시각 {time}까지, 여기 시각 {own_time})</translation>
    </message>
    <message>
        <source>Closed now, opens {time}</source>
        <translation>지금은 닫혀 있어요 ({time}에 열어요)</translation>
    </message>
    <message>
        <source>Closed now, opens {time} there ({own_time} here)</source>
        <translation>지금은 닫혀 있어요 (현지 시각 {time}에 열어요, 여기 시각 {own_time})</translation>
    </message>
    <message>
        <source>Hours may differ on public holidays.</source>
        <translation>공휴일에는 시간이 다를 수 있어요.</translation>
    </message>
    <message>
        <source>Usually open now</source>
        <translation>이 시간에는 보통 열려 있어요</translation>
    </message>
    <message>
        <source>Usually closed now</source>
        <translation>이 시간에는 보통 닫혀 있어요</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>inside the country: {number}</source>
        <translation>그 나라 안에서: {number}</translation>
    </message>
    <message>
        <source>with the country&apos;s code: {number}</source>
        <translation>국가 번호까지: {number}</translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>Set by how often this kind is looked at</source>
        <translation>이 종류의 확인 주기에 맞추기</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>적지 않음</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>연락 방법</translation>
    </message>
    <message>
        <source>Add a way to reach it</source>
        <translation>연락 방법 추가하기</translation>
    </message>
    <message>
        <source>The number works only from inside the country</source>
        <translation>이 번호는 그 나라 안에서만 걸려요</translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation>마지막으로 확인한 날</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>확인한 근거</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>출처 추가하기</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>번역</translation>
    </message>
    <message>
        <source>Add translated words</source>
        <translation>번역 추가하기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>이름 추가하기</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>This part of the app is locked. Unlock it with your passphrase.</source>
        <translation>앱의 이 부분은 잠겨 있어요. 암호로 잠금을 풀어 주세요.</translation>
    </message>
    <message>
        <source>A hub needs parts that are not installed. Install them with: {command}</source>
        <translation>허브에 필요한 부분이 설치되어 있지 않아요. 다음 명령으로 설치해 주세요: {command}</translation>
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
        <translation>{file} 파일을 열지 못했어요: {why}.</translation>
    </message>
    <message>
        <source>Line {line} of {file} is not of the form {{&quot;id&quot;: ..., &quot;query&quot;: ...}}.</source>
        <translation>{file} 파일의 {line}번째 줄이 {{&quot;id&quot;: ..., &quot;query&quot;: ...}} 형식이 아니에요.</translation>
    </message>
    <message>
        <source>There is no screen here. `bereave tour --out DIR` takes the app&apos;s main job without one and saves a picture of each step.</source>
        <translation>여기에는 화면이 없어요. `bereave tour --out DIR` 명령은 화면 없이 앱의 주요 일을 해 보고 단계마다 그림을 저장해요.</translation>
    </message>
    <message>
        <source>The app is closing; this was not done.</source>
        <translation>앱이 닫히는 중이라 이 일은 하지 않았어요.</translation>
    </message>
    <message>
        <source>Something in the app went wrong ({kind}). What was saved before is still there.</source>
        <translation>앱 안에서 무언가 잘못되었어요({kind}). 전에 저장한 것은 그대로 있어요.</translation>
    </message>
    <message>
        <source>The app&apos;s letters {files} could not be read. Please install it again.</source>
        <translation>앱의 글자 파일({files})을 읽지 못했어요. 앱을 다시 설치해 주세요.</translation>
    </message>
    <message>
        <source>The app&apos;s picture {name} is missing. Please install it again.</source>
        <extracomment>Lucide draws with 2; a little lighter sits better beside Inter.</extracomment>
        <translation>앱의 그림 {name} 파일이 없어요. 앱을 다시 설치해 주세요.</translation>
    </message>
    <message>
        <source>The app&apos;s style names {place}, which it does not have.</source>
        <extracomment>Padding and border above and below, from style.qss: Qt draws square corners when a radius exceeds half the height.</extracomment>
        <translation>앱의 모양 설정 안에 없는 이름이 쓰였어요: {place}.</translation>
    </message>
    <message>
        <source>The app&apos;s colours in {file} could not be read. Please install it again.</source>
        <translation>{file} 파일에 있는 앱의 색을 읽지 못했어요. 앱을 다시 설치해 주세요.</translation>
    </message>
    <message>
        <source>The journal is locked. Unlock it first; nothing was lost.</source>
        <extracomment>Counts the times that locking was wanted: what was asked for before the last one must not open.</extracomment>
        <translation>일기가 잠겨 있어요. 먼저 잠금을 풀어 주세요. 잃어버린 것은 없어요.</translation>
    </message>
    <message>
        <source>Line {line} could not be understood: {why}.</source>
        <translation>{line}번째 줄을 알아보지 못했어요: {why}.</translation>
    </message>
    <message>
        <source>The emergency numbers in {file} are not in the form that is needed.</source>
        <extracomment>The derived file inside `resources/`, and what it is made from beside the services.</extracomment>
        <translation>{file} 파일의 긴급 전화번호가 필요한 형식이 아니에요.</translation>
    </message>
    <message>
        <source>The file {file} is not the JSON that is needed: {why}.</source>
        <translation>{file} 파일이 필요한 JSON 형식이 아니에요: {why}.</translation>
    </message>
    <message>
        <source>The file {file} could not be read; line {line}: {why}.</source>
        <translation>{file} 파일의 {line}번째 줄을 읽지 못했어요: {why}.</translation>
    </message>
    <message>
        <source>The folder {folder} could not be read ({why}). Look whether it is there and may be opened.</source>
        <translation>{folder} 폴더를 읽지 못했어요({why}). 폴더가 있는지, 열 수 있는지 살펴봐 주세요.</translation>
    </message>
    <message>
        <source>The file {file} is not as it must be: {why}.</source>
        <translation>{file} 파일의 내용이 맞지 않아요: {why}.</translation>
    </message>
    <message>
        <source>A space needs a name. Give one with --space.</source>
        <translation>공간에는 이름이 필요해요. --space 뒤에 적어 주세요.</translation>
    </message>
    <message>
        <source>{ids}: no line of this id in the pack waits for a yes. Nothing was installed.</source>
        <extracomment>The root of the app&apos;s own pack, below the core folder. Without it no pack may be called core.</extracomment>
        <translation>꾸러미에 이 id로 동의를 기다리는 상담 창구가 없어요: {ids}. 설치한 것은 없어요.</translation>
    </message>
    <message>
        <source>The packs changed meanwhile. Nothing was installed; please look again.</source>
        <translation>그사이에 꾸러미가 바뀌었어요. 설치한 것은 없어요. 다시 살펴봐 주세요.</translation>
    </message>
    <message>
        <source>Name every pack once, the strongest first. There are: {names}.</source>
        <translation>모든 꾸러미의 이름을 한 번씩, 우선하는 것부터 적어 주세요. 있는 꾸러미: {names}.</translation>
    </message>
    <message>
        <source>What was verified of the pack {title} cannot be read any more. Remove the pack and install it once more.</source>
        <translation>{title} 꾸러미를 확인했던 기록을 이제 읽을 수 없어요. 꾸러미를 지우고 한 번 더 설치해 주세요.</translation>
    </message>
    <message>
        <source>Only the app&apos;s own pack may be called core, and this is not it. Ask the organisation to give its pack another name.</source>
        <translation>core라는 이름은 앱에 들어 있는 꾸러미만 쓸 수 있어요. 이것은 그 꾸러미가 아니에요. 기관에 꾸러미 이름을 바꿔 달라고 부탁해 주세요.</translation>
    </message>
    <message>
        <source>The pack could not be written to {folder}: {why}. Nothing was changed.</source>
        <translation>{folder} 폴더에 꾸러미를 저장하지 못했어요: {why}. 바뀐 것은 없어요.</translation>
    </message>
    <message>
        <source>There is no pack {name} here. Installed are: {names}.</source>
        <translation>여기에는 {name} 꾸러미가 없어요. 설치된 꾸러미: {names}.</translation>
    </message>
    <message>
        <source>Another Bereave is changing the packs. Please try again in a minute.</source>
        <translation>다른 Bereave 창이 꾸러미를 바꾸고 있어요. 1분쯤 뒤에 다시 해 주세요.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {why}.</source>
        <translation>{folder} 폴더를 쓸 수 없어요: {why}.</translation>
    </message>
    <message>
        <source>The pack {title} is new here. Type the fingerprint that the organisation gave you, from paper or their own page: --fingerprint. Nothing was installed.</source>
        <translation>{title} 꾸러미는 여기에 아직 설치한 적이 없어요. 기관이 종이나 누리집으로 알려 준 꾸러미 지문을 --fingerprint 뒤에 적어 주세요. 설치한 것은 없어요.</translation>
    </message>
    <message>
        <source>{host} is not a name or number by which apps can find this machine. Give one like hub.example.org.</source>
        <translation>{host} 이름이나 번호로는 앱이 이 컴퓨터를 찾을 수 없어요. hub.example.org처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Nothing was changed; choose a new one.</source>
        <translation>{folder} 폴더가 비어 있지 않아요. 바뀐 것은 없어요. 새 폴더를 골라 주세요.</translation>
    </message>
    <message>
        <source>This hub has several spaces. Name one with --space: {spaces}.</source>
        <translation>이 허브에는 공간이 여럿 있어요. --space 뒤에 하나를 적어 주세요: {spaces}.</translation>
    </message>
    <message>
        <source>There is no space {space} here. There are: {spaces}.</source>
        <translation>여기에는 {space} 공간이 없어요. 있는 공간: {spaces}.</translation>
    </message>
    <message>
        <source>The hub&apos;s database {file} cannot be used: {why}. It was left as it is.</source>
        <translation>허브의 데이터베이스 {file} 파일을 쓸 수 없어요: {why}. 그대로 두었어요.</translation>
    </message>
    <message>
        <source>Port {port} at {host} cannot be used ({why}). Choose another one with --port.</source>
        <translation>{host}의 {port}번 포트를 쓸 수 없어요({why}). --port 뒤에 다른 번호를 적어 주세요.</translation>
    </message>
    <message>
        <source>The file {file} could not be written: {why}.</source>
        <translation>{file} 파일을 쓰지 못했어요: {why}.</translation>
    </message>
    <message>
        <source>The file {file} could not be read: {why}. Was this folder made by `bereave hub init`?</source>
        <translation>{file} 파일을 읽지 못했어요: {why}. 이 폴더를 `bereave hub init` 명령으로 만드셨나요?</translation>
    </message>
    <message>
        <source>The file {file} could not be understood: {why}.</source>
        <translation>{file} 파일을 알아보지 못했어요: {why}.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version. Please bring this program up to date.</source>
        <extracomment>What only moderators&apos; and curators&apos; requests may read; feed connections are denied these tables by SQLite itself. What brings a database of an older version up to date: the version that it had, and the statements.</extracomment>
        <translation>{file} 파일은 더 새로운 버전에서 만들었어요. 이 프로그램을 새 버전으로 바꿔 주세요.</translation>
    </message>
    <message>
        <source>{file} is not a hub&apos;s database. It was left as it is.</source>
        <translation>{file} 파일은 허브의 데이터베이스가 아니에요. 그대로 두었어요.</translation>
    </message>
    <message>
        <source>This page is not in the journal any more. It may have been deleted for good.</source>
        <translation>이 글은 이제 일기에 없어요. 완전히 지워졌을 수 있어요.</translation>
    </message>
    <message>
        <source>Your plan is saved in the journal. Only the copy that opens while locked could not be renewed: {file}. Make some room, then save once more.</source>
        <translation>계획은 일기에 저장했어요. 잠긴 채로 열리는 사본만 새로 쓰지 못했어요: {file}. 저장 공간을 조금 비우고 한 번 더 저장해 주세요.</translation>
    </message>
    <message>
        <source>The copy of your plan cannot be read: {file}. The plan itself is in the journal; unlock it to see it.</source>
        <translation>계획의 사본을 읽지 못했어요: {file}. 계획은 일기 안에 그대로 있어요. 보려면 잠금을 풀어 주세요.</translation>
    </message>
    <message>
        <source>The session {session} has no step {step}.</source>
        <extracomment>The steps that take an answer.</extracomment>
        <translation>안내 글쓰기 {session}에는 {step} 단계가 없어요.</translation>
    </message>
    <message>
        <source>The session {session} is not in {folder}.</source>
        <translation>{folder} 폴더에 안내 글쓰기 {session} 파일이 없어요.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} 파일을 읽지 못했어요: {why}.</translation>
    </message>
    <message>
        <source>The session {file} could not be understood: {why}.</source>
        <translation>안내 글쓰기 파일 {file}의 내용을 알아보지 못했어요: {why}.</translation>
    </message>
    <message>
        <source>This session is not waiting to be continued in this journal.</source>
        <translation>이 일기에는 이 안내 글쓰기를 하다 만 것이 없어요.</translation>
    </message>
    <message>
        <source>Please choose a number from 0 to 10, or skip the question.</source>
        <translation>0에서 10 사이의 수를 고르거나 이 물음을 건너뛰어 주세요.</translation>
    </message>
    <message>
        <source>This answer does not fit the step “{heading}”.</source>
        <translation>이 답은 ‘{heading}’ 단계에 맞지 않아요.</translation>
    </message>
    <message>
        <source>The line to the author is longer than {limit} characters. Please shorten it.</source>
        <extracomment>Characters of the line that a moderator adds in their own words.</extracomment>
        <translation>글쓴이에게 전할 한 줄이 {limit}자를 넘어요. 조금 줄여 주세요.</translation>
    </message>
    <message>
        <source>There is no rule {rule}.</source>
        <translation>{rule}번 규칙은 없어요.</translation>
    </message>
    <message>
        <source>Please choose the rule that this message goes against; its author will see it.</source>
        <translation>이 메시지가 어긋나는 규칙을 골라 주세요. 글쓴이도 그 규칙을 보게 돼요.</translation>
    </message>
    <message>
        <source>Please choose a rule or write a line, so that the author knows what to change.</source>
        <translation>글쓴이가 무엇을 고칠지 알 수 있게 규칙을 고르거나 한 줄을 적어 주세요.</translation>
    </message>
    <message>
        <source>The file {file} could not be read: {why}.</source>
        <translation>{file} 파일을 읽지 못했어요: {why}.</translation>
    </message>
    <message>
        <source>The file {file} has no numbered rules, or one number twice.</source>
        <translation>{file} 파일에 번호가 붙은 규칙이 없거나 같은 번호가 두 번 있어요.</translation>
    </message>
    <message>
        <source>The file {file} has one id twice.</source>
        <translation>{file} 파일에 같은 id가 두 번 있어요.</translation>
    </message>
    <message>
        <source>What answers at {address} is not the organisation that invited you. Nothing was sent. Try another network.</source>
        <extracomment>Bytes of an answer: a page of the longest posts, escaped, has room; a hub that never ends its answer has not. One whole answer may take this many times as long as the longest silence in it.</extracomment>
        <translation>{address}에서 답한 곳은 초대한 기관이 아니에요. 보낸 것은 없어요. 다른 네트워크에서 해 보세요.</translation>
    </message>
    <message>
        <source>This device has joined no place for messages yet. Please join with an invitation first.</source>
        <translation>이 기기는 아직 메시지를 나누는 곳에 들어가지 않았어요. 먼저 초대장으로 들어가 주세요.</translation>
    </message>
    <message>
        <source>The connection to {address} would not be encrypted. Nothing was sent.</source>
        <translation>{address}과의 연결이 암호화되지 않아요. 보낸 것은 없어요.</translation>
    </message>
    <message>
        <source>This computer&apos;s settings name a proxy that cannot be used here. Nothing was sent; please change it or take it out.</source>
        <translation>이 컴퓨터의 설정에 여기서 쓸 수 없는 프록시가 적혀 있어요. 아무것도 보내지 않았어요. 프록시를 바꾸거나 빼 주세요.</translation>
    </message>
    <message>
        <source>{address} cannot be reached now. Your texts stay here and will be sent later.</source>
        <translation>지금은 {address}에 닿을 수 없어요. 쓴 글은 여기에 두었다가 나중에 보내요.</translation>
    </message>
    <message>
        <source>The answer from {address} could not be understood. If this network asks you to sign in, do that first. Nothing was changed.</source>
        <translation>{address}에서 온 답을 알아보지 못했어요. 이 네트워크가 로그인을 요구하면 먼저 로그인해 주세요. 바뀐 것은 없어요.</translation>
    </message>
    <message>
        <source>This does not look like an invitation. Please paste the whole line that you were given.</source>
        <extracomment>What mail programs, chats and copying put between letters.</extracomment>
        <translation>초대장이 아닌 것 같아요. 받은 줄 전체를 붙여 넣어 주세요.</translation>
    </message>
    <message>
        <source>A letter of the invitation&apos;s code is wrong or missing. Please compare it with what you were given.</source>
        <translation>초대장 코드에서 글자 하나가 틀렸거나 빠졌어요. 받은 것과 견주어 봐 주세요.</translation>
    </message>
    <message>
        <source>The address {address} in the invitation could not be read.</source>
        <translation>초대장에 적힌 주소를 알아보지 못했어요: {address}.</translation>
    </message>
    <message>
        <source>The invitation names {address} without encryption. Please ask for a new one that begins with https.</source>
        <translation>초대장에 적힌 주소는 암호화되지 않은 연결이에요: {address}. https로 시작하는 새 초대장을 부탁해 주세요.</translation>
    </message>
    <message>
        <source>The last part of the invitation is cut short. Please paste the whole line that you were given.</source>
        <translation>초대장의 끝부분이 잘렸어요. 받은 줄 전체를 붙여 넣어 주세요.</translation>
    </message>
    <message>
        <source>The program at {address} and this app are of different versions. Please bring the older one up to date.</source>
        <translation>{address}의 프로그램과 이 앱의 버전이 달라요. 오래된 쪽을 새 버전으로 바꿔 주세요.</translation>
    </message>
    <message>
        <source>This device has joined a place for messages already.</source>
        <translation>이 기기는 이미 메시지를 나누는 곳에 들어가 있어요.</translation>
    </message>
    <message>
        <source>Please choose a name of 2 to 40 letters, without line breaks.</source>
        <translation>2자에서 40자 사이의 이름을 줄바꿈 없이 정해 주세요.</translation>
    </message>
    <message>
        <source>This message was not written on this device.</source>
        <translation>이 메시지는 이 기기에서 쓴 것이 아니에요.</translation>
    </message>
    <message>
        <source>This message can no longer be changed. You can take it back and write a new one.</source>
        <extracomment>Hours after which a post that was not sent waits for its author to choose again.</extracomment>
        <translation>이 메시지는 이제 고칠 수 없어요. 거두고 새로 쓸 수 있어요.</translation>
    </message>
    <message>
        <source>This message is still on its way. Please take it back first.</source>
        <translation>이 메시지는 아직 가는 중이에요. 먼저 거두어 주세요.</translation>
    </message>
    <message>
        <source>There is nothing written yet.</source>
        <translation>아직 쓴 것이 없어요.</translation>
    </message>
    <message>
        <source>The message is longer than {limit} characters, or its note longer than {note}. Please shorten it.</source>
        <translation>메시지가 {limit}자를 넘거나, 앞에 붙인 한 줄이 {note}자를 넘어요. 조금 줄여 주세요.</translation>
    </message>
    <message>
        <source>The message holds a letter that cannot be sent. Please take it out: {place}.</source>
        <translation>메시지에 보낼 수 없는 글자가 있어요. 그 글자를 빼 주세요: {place}.</translation>
    </message>
    <message>
        <source>This is no longer waiting. Please look at the list again.</source>
        <translation>이제 기다리는 메시지가 아니에요. 목록을 다시 봐 주세요.</translation>
    </message>
    <message>
        <source>Please wait {after} seconds before trying again. Nothing was lost.</source>
        <translation>{after}초 뒤에 다시 해 주세요. 잃어버린 것은 없어요.</translation>
    </message>
    <message>
        <source>This device is not known there. Your texts are still here; please ask the people who run the place.</source>
        <translation>그곳에서 이 기기를 알아보지 못해요. 쓴 글은 여기에 그대로 있어요. 그곳을 운영하는 사람들에게 물어봐 주세요.</translation>
    </message>
    <message>
        <source>This device may no longer read or write there. Your texts are still here; please ask the people who run the place.</source>
        <translation>이 기기로는 이제 그곳에서 읽거나 쓸 수 없어요. 쓴 글은 여기에 그대로 있어요. 그곳을 운영하는 사람들에게 물어봐 주세요.</translation>
    </message>
    <message>
        <source>Your role here does not allow that.</source>
        <translation>여기서 맡은 역할로는 할 수 없는 일이에요.</translation>
    </message>
    <message>
        <source>This invitation is not known there. Please check it, or ask for a new one.</source>
        <translation>그곳에서 이 초대장을 알아보지 못해요. 다시 살펴보거나 새 초대장을 부탁해 주세요.</translation>
    </message>
    <message>
        <source>This invitation has been used already. Please ask for a new one.</source>
        <translation>이미 쓴 초대장이에요. 새 초대장을 부탁해 주세요.</translation>
    </message>
    <message>
        <source>This invitation is too old to be used. Please ask for a new one.</source>
        <translation>쓸 수 있는 기간이 지난 초대장이에요. 새 초대장을 부탁해 주세요.</translation>
    </message>
    <message>
        <source>Somebody here already goes by this name. Please choose another one.</source>
        <translation>이 이름을 쓰는 사람이 이미 있어요. 다른 이름을 골라 주세요.</translation>
    </message>
    <message>
        <source>You wrote this message yourself, so another moderator decides about it.</source>
        <translation>직접 쓴 메시지라서 다른 운영자가 정해요.</translation>
    </message>
    <message>
        <source>This message has changed since you opened it. Please read it again.</source>
        <translation>이 메시지는 열어 보신 뒤에 바뀌었어요. 다시 읽어 주세요.</translation>
    </message>
    <message>
        <source>Another moderator has already decided about this message.</source>
        <translation>다른 운영자가 이 메시지를 이미 정했어요.</translation>
    </message>
    <message>
        <source>Another moderator is reading this message now.</source>
        <translation>다른 운영자가 지금 이 메시지를 읽고 있어요.</translation>
    </message>
    <message>
        <source>You asked for a second person here, so another moderator decides.</source>
        <translation>여기에 한 사람을 더 요청하셨으니 다른 운영자가 정해요.</translation>
    </message>
    <message>
        <source>The decision has taken effect and can no longer be undone here.</source>
        <translation>결정이 이미 이루어져서 여기서는 되돌릴 수 없어요.</translation>
    </message>
    <message>
        <source>Please choose a rule or write a line, so that the author knows why.</source>
        <translation>글쓴이가 까닭을 알 수 있게 규칙을 고르거나 한 줄을 적어 주세요.</translation>
    </message>
    <message>
        <source>You do not belong to this space. Your text is still here.</source>
        <translation>이 공간에 들어가 있지 않아요. 쓴 글은 여기에 그대로 있어요.</translation>
    </message>
    <message>
        <source>Another message stands in this one&apos;s place. Please send it as a new one.</source>
        <translation>이 자리에 이미 다른 메시지가 있어요. 새 메시지로 보내 주세요.</translation>
    </message>
    <message>
        <source>This message is closed, so it cannot be changed any more.</source>
        <translation>이 메시지는 닫혀서 이제 고칠 수 없어요.</translation>
    </message>
    <message>
        <source>The message is too long. Please shorten it.</source>
        <translation>메시지가 길어요. 조금 줄여 주세요.</translation>
    </message>
    <message>
        <source>This report has changed since you read it. Please look at it again.</source>
        <translation>이 잘못된 점 알림은 읽으신 뒤에 바뀌었어요. 다시 살펴봐 주세요.</translation>
    </message>
    <message>
        <source>There is no room left there now. Your texts stay here and will be sent later.</source>
        <translation>지금은 그곳에 남은 자리가 없어요. 쓴 글은 여기에 두었다가 나중에 보내요.</translation>
    </message>
    <message>
        <source>It is very busy there now. Your texts stay here and will be sent later.</source>
        <translation>지금은 그곳이 바빠요. 쓴 글은 여기에 두었다가 나중에 보내요.</translation>
    </message>
    <message>
        <source>This could not be done there ({code}). Nothing was changed.</source>
        <translation>그곳에서 할 수 없었어요({code}). 바뀐 것은 없어요.</translation>
    </message>
    <message>
        <source>This message could not be delivered. Its text is still here.</source>
        <translation>이 메시지는 전달되지 않았어요. 쓴 글은 여기에 그대로 있어요.</translation>
    </message>
    <message>
        <source>Something went wrong on the organisation&apos;s side. Your texts stay here and will be sent later.</source>
        <translation>기관 쪽에서 무언가 잘못되었어요. 쓴 글은 여기에 두었다가 나중에 보내요.</translation>
    </message>
    <message>
        <source>What {address} sent does not fit together. Nothing of it was kept; the app will ask again later.</source>
        <extracomment>Who runs a hub and when it is staffed changes rarely, but what is shown must not be old. Curators take days: how one&apos;s reports stand is not asked for in every round. Content packs change rarely.
----------
Requests of one kind in one round, so that no hub can keep a device busy for ever; the next round goes on. What a column, and a calendar wherever it is, can hold.</extracomment>
        <translation>{address}에서 온 것이 서로 맞지 않아요. 그래서 하나도 받아 두지 않았어요. 앱이 나중에 다시 물어볼게요.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used ({why}). Choose another one with --profile.</source>
        <translation>{folder} 폴더를 쓸 수 없어요({why}). --profile 뒤에 다른 폴더를 적어 주세요.</translation>
    </message>
    <message>
        <source>Your settings could not be saved in {folder}: {why}.</source>
        <translation>{folder} 폴더에 설정을 저장하지 못했어요: {why}.</translation>
    </message>
    <message>
        <source>The search index could not be written in {folder}: {why}.</source>
        <extracomment>Raise it whenever `documents` keeps something else of the same entry.</extracomment>
        <translation>{folder} 폴더에 검색 색인을 쓰지 못했어요: {why}.</translation>
    </message>
    <message>
        <source>Another Bereave is building the search index in {folder}. Please try again in a minute.</source>
        <translation>다른 Bereave 창이 {folder} 폴더에 검색 색인을 만들고 있어요. 1분쯤 뒤에 다시 해 주세요.</translation>
    </message>
    <message>
        <source>Building the search index was stopped. It starts again next time.</source>
        <translation>검색 색인 만들기를 멈추었어요. 다음에 다시 시작해요.</translation>
    </message>
    <message>
        <source>The search settings in {folder} are not as they must be: {why}.</source>
        <translation>{folder} 폴더에 있는 검색 설정이 맞지 않아요: {why}.</translation>
    </message>
    <message>
        <source>There is no search index in {folder} yet. It has to be built first.</source>
        <translation>{folder} 폴더에 아직 검색 색인이 없어요. 먼저 만들어야 해요.</translation>
    </message>
    <message>
        <source>The app&apos;s own files are missing beside {place}. Please install it again.</source>
        <translation>{place} 옆에 있어야 할 앱의 파일이 없어요. 앱을 다시 설치해 주세요.</translation>
    </message>
    <message>
        <source>{file} could not be looked at: {why}. Make some room, then try again.</source>
        <translation>{file} 파일을 살펴보지 못했어요: {why}. 저장 공간을 조금 비우고 다시 해 주세요.</translation>
    </message>
    <message>
        <source>{file} could not be written: the disk may be full. What was saved before is safe. Make some room, then try again.</source>
        <translation>{file} 파일을 쓰지 못했어요. 디스크가 가득 찼을 수 있어요. 전에 저장한 것은 안전해요. 저장 공간을 조금 비우고 다시 해 주세요.</translation>
    </message>
    <message>
        <source>{file} is in use by another program. Close it, then try again.</source>
        <translation>다른 프로그램이 {file} 파일을 쓰고 있어요. 그 프로그램을 닫고 다시 해 주세요.</translation>
    </message>
    <message>
        <source>{file} cannot be opened for writing. Check who may use this file, then try again.</source>
        <translation>{file} 파일에 쓸 수 없어요. 이 파일을 쓸 수 있는 사람이 누구인지 살펴보고 다시 해 주세요.</translation>
    </message>
    <message>
        <source>{file} is damaged or belongs to another vault. It was kept as it is. A backup can bring it back.</source>
        <translation>{file} 파일이 망가졌거나 다른 보관함의 것이에요. 그대로 두었어요. 백업이 있으면 되찾을 수 있어요.</translation>
    </message>
    <message>
        <source>The app did something wrong with {file} ({code}). What was saved before is safe.</source>
        <translation>앱이 {file} 파일을 다루다가 잘못했어요({code}). 전에 저장한 것은 안전해요.</translation>
    </message>
    <message>
        <source>There is no journal in {folder} yet. Set one up first.</source>
        <translation>{folder} 폴더에 아직 일기가 없어요. 먼저 만들어 주세요.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}. Nothing was changed.</source>
        <translation>{file} 파일을 읽지 못했어요: {why}. 바뀐 것은 없어요.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of this app. Nothing was changed. Install the newer version to open the journal.</source>
        <translation>{file} 파일은 이 앱의 더 새로운 버전에서 쓴 것이에요. 바뀐 것은 없어요. 일기를 열려면 새 버전을 설치해 주세요.</translation>
    </message>
    <message>
        <source>{file} is damaged, so the journal cannot be unlocked with it. It was kept as it is. A backup of this one file can bring the journal back.</source>
        <translation>{file} 파일이 망가져서 이것으로는 일기를 열 수 없어요. 그대로 두었어요. 이 파일 하나의 백업만 있으면 일기를 되찾을 수 있어요.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {why}. Nothing was changed.</source>
        <translation>{folder} 폴더를 쓸 수 없어요: {why}. 바뀐 것은 없어요.</translation>
    </message>
    <message>
        <source>{file} could not be saved: {why}. It is as it was before. Make some room, then try again.</source>
        <translation>{file} 파일을 저장하지 못했어요: {why}. 전과 똑같이 남아 있어요. 저장 공간을 조금 비우고 다시 해 주세요.</translation>
    </message>
    <message>
        <source>{file} could not be removed: {why}. Close what uses it, then try again.</source>
        <translation>{file} 파일을 지우지 못했어요: {why}. 그 파일을 쓰는 프로그램을 닫고 다시 해 주세요.</translation>
    </message>
    <message>
        <source>A recovery code has {expected} letters and digits; {count} were typed. Please look at it once more.</source>
        <extracomment>What people read for another sign, and what it is then taken for.</extracomment>
        <translation>복구 코드는 글자와 숫자를 합쳐 {expected}자예요. 지금은 {count}자를 적으셨어요. 한 번 더 살펴봐 주세요.</translation>
    </message>
    <message>
        <source>There is a typing mistake in group {number} of the recovery code. Please look at it once more.</source>
        <translation>복구 코드의 {number}번째 묶음에 잘못 적힌 글자가 있어요. 한 번 더 살펴봐 주세요.</translation>
    </message>
    <message>
        <source>{file} was changed by a newer version of this app. Nothing was changed now. Install the newer version to open it.</source>
        <extracomment>A step of a store&apos;s schema: its name for ever, and what it does (single statements; it must not commit).</extracomment>
        <translation>{file} 파일은 이 앱의 더 새로운 버전에서 바꾼 것이에요. 이번에 바뀐 것은 없어요. 열려면 새 버전을 설치해 주세요.</translation>
    </message>
    <message>
        <source>{file} cannot be opened for writing: {why}. Nothing was changed.</source>
        <translation>{file} 파일에 쓸 수 없어요: {why}. 바뀐 것은 없어요.</translation>
    </message>
    <message>
        <source>There is a journal in {folder} already. Unlock it instead.</source>
        <translation>{folder} 폴더에 이미 일기가 있어요. 그 일기의 잠금을 풀어 주세요.</translation>
    </message>
    <message>
        <source>{file} belongs to a journal whose vault.json is missing. Bring that file back from a backup, or move {file} to a safe place before you set up a new journal.</source>
        <translation>{file} 파일은 vault.json이 없어진 일기의 것이에요. 백업에서 vault.json을 되살리거나, 새 일기를 만들기 전에 {file} 파일을 안전한 곳으로 옮겨 주세요.</translation>
    </message>
    <message>
        <source>{file} is missing or empty, though something was saved in it. Nothing was put in its place. A backup can bring it back.</source>
        <translation>무언가 저장해 두었는데 {file} 파일이 없거나 비어 있어요. 그 자리에 다른 것을 넣지 않았어요. 백업이 있으면 되찾을 수 있어요.</translation>
    </message>
    <message>
        <source>That passphrase does not open this journal. Nothing was changed; you can try again.</source>
        <translation>이 암호로는 일기가 열리지 않아요. 바뀐 것은 없어요. 다시 해 보셔도 돼요.</translation>
    </message>
    <message>
        <source>That recovery code is well typed, but it does not open this journal. It may be an older one. Nothing was changed.</source>
        <translation>복구 코드를 바르게 적으셨지만 이 일기는 열리지 않아요. 예전 코드일 수 있어요. 바뀐 것은 없어요.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters, and not only spaces. A few words that you can remember work well.</source>
        <translation>암호는 {least}자 이상이어야 하고, 빈칸만으로는 안 돼요. 기억하기 쉬운 낱말 몇 개가 좋아요.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {why}.</source>
        <extracomment>Written into the journal; a test looks for it afterwards in every file that the tour left.</extracomment>
        <translation>{folder} 폴더를 만들지 못했어요: {why}.</translation>
    </message>
    <message>
        <source>The app could not be started to measure it (exit {code}).</source>
        <extracomment>Between two things that a reader does. What there is least to do for a window made with PySide6: it ends when its first frame has been painted. The app as the command opens it.</extracomment>
        <translation>앱을 시작하지 못해서 잴 수 없었어요(코드 {code}).</translation>
    </message>
    <message>
        <source>A PDF is in one language: give --language once.</source>
        <translation>PDF 하나는 한 언어로만 만들어요. --language 옵션을 한 번만 적어 주세요.</translation>
    </message>
    <message>
        <source>A bundle is made for one country: give --country, and no --entry.</source>
        <translation>묶음(bundle)은 한 나라의 것으로 만들어요. --country 옵션을 적고 --entry 옵션은 빼 주세요.</translation>
    </message>
    <message>
        <source>No service of the country {country} is there.</source>
        <translation>이 나라의 도움이 목록에 없어요: {country}.</translation>
    </message>
    <message>
        <source>There is no entry {entry}. `bereave search` shows what they are called.</source>
        <translation>{entry} 항목은 없어요. 항목의 이름은 `bereave search` 명령으로 볼 수 있어요.</translation>
    </message>
    <message>
        <source>The pages are still being read. Please try again.</source>
        <extracomment>Makes a document of what is shown; called away from the window.</extracomment>
        <translation>아직 글을 읽어 오는 중이에요. 잠시 뒤에 다시 해 주세요.</translation>
    </message>
    <message>
        <source>The printer took nothing. Look whether it is on, or save a PDF.</source>
        <translation>프린터가 아무것도 받지 않았어요. 켜져 있는지 살펴보거나 PDF로 저장해 주세요.</translation>
    </message>
    <message>
        <source>The folder {folder} holds other things ({name}). Choose an empty or a new one.</source>
        <extracomment>What such a folder holds; a folder with anything else in it is not written over.</extracomment>
        <translation>{folder} 폴더에 다른 것이 들어 있어요({name}). 빈 폴더나 새 폴더를 골라 주세요.</translation>
    </message>
    <message>
        <source>The file {file} is no whole JSON: {why}. Fetch it again.</source>
        <extracomment>One record: where it stands, and the object; None with the reason when it is none. Bytes that one line of NDJSON, one record, may have. Bytes that one record of any other packing may have; an organisation with all its services is one.</extracomment>
        <translation>{file} 파일이 온전한 JSON이 아니에요: {why}. 파일을 다시 내려받아 주세요.</translation>
    </message>
    <message>
        <source>The file {file} is cut: its last line, {line}, is not whole. Fetch it again.</source>
        <translation>{file} 파일이 잘렸어요. 마지막 줄({line}번째)이 온전하지 않아요. 다시 받아 주세요.</translation>
    </message>
    <message>
        <source>In {file} there is another zip ({name}) and no list. Unpack it, and import {name}.</source>
        <translation>{file} 안에는 목록이 없고 다른 zip({name})이 있어요. 압축을 풀고 {name} 파일을 가져오세요.</translation>
    </message>
    <message>
        <source>There is neither JSON nor a services.csv in {file}. For other tables add a mapping file.</source>
        <translation>{file} 안에 JSON도 services.csv도 없어요. 다른 표를 가져오려면 짝짓기 파일도 함께 주세요.</translation>
    </message>
    <message>
        <source>{file} only says how the tables of a data package are laid out; the tables themselves (services.csv and so on) are not there. Import the folder or the zip that has them.</source>
        <translation>{file}에는 데이터 패키지의 표가 어떻게 짜여 있는지만 적혀 있고, 표(services.csv 등)는 없어요. 표가 들어 있는 폴더나 zip을 가져오세요.</translation>
    </message>
    <message>
        <source>The file {file} has no column id, as HSDS has it. Import it as CSV, with a mapping file.</source>
        <extracomment>File of a data package (3.0 and the older names) -&gt; the table that we know it as.</extracomment>
        <translation>{file} 파일에 HSDS 형식에 있어야 할 id 열이 없어요. 짝짓기 파일을 써서 CSV로 가져와 주세요.</translation>
    </message>
    <message>
        <source>The format {format} is not known; it is one of {known}.</source>
        <extracomment>Name of a format -&gt; what reads it.</extracomment>
        <translation>알 수 없는 형식이에요: {format}. 쓸 수 있는 형식: {known}.</translation>
    </message>
    <message>
        <source>There is no file or folder {file}. Look whether it is spelled right.</source>
        <translation>이런 파일이나 폴더가 없어요: {file}. 이름을 바르게 적었는지 살펴봐 주세요.</translation>
    </message>
    <message>
        <source>It was stopped before the end. Nothing was changed.</source>
        <extracomment>Hears how many records are done, and of how many where that is known. Says whether somebody asked to stop.
----------
Hears how many of how many pages are written.</extracomment>
        <translation>끝나기 전에 멈추었어요. 바뀐 것은 없어요.</translation>
    </message>
    <message>
        <source>There is no room for the import&apos;s working copy ({why}). Make room first.</source>
        <extracomment>Before a new entry has its id, another may still claim the same one. The id of the entry; empty where the record is refused.</extracomment>
        <translation>가져오는 동안 쓸 임시 사본을 둘 자리가 없어요({why}). 먼저 저장 공간을 조금 비워 주세요.</translation>
    </message>
    <message>
        <source>There is no import to take back in {folder}.</source>
        <extracomment>The working folder inside the folder of entries; nothing in it ends in .md, so that nobody reads it as an entry.</extracomment>
        <translation>{folder} 폴더에는 되돌릴 가져오기가 없어요.</translation>
    </message>
    <message>
        <source>An import into {folder} was stopped half-way and could not be taken back: {why}. Make room, or look whether you may write there, and try again.</source>
        <translation>{folder} 폴더로 가져오기가 중간에 멈췄는데 되돌리지 못했어요: {why}. 공간을 마련하거나 쓸 수 있는 폴더인지 확인하고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>Another import is at work in {folder}. Wait until it is done.</source>
        <translation>{folder} 폴더에 다른 것을 가져오는 중이에요. 끝날 때까지 기다려 주세요.</translation>
    </message>
    <message>
        <source>The import could not be written to {folder}: {why}. Nothing was changed.</source>
        <translation>가져온 것을 {folder} 폴더에 저장하지 못했어요: {why}. 바뀐 것은 없어요.</translation>
    </message>
    <message>
        <source>These are too many entries for one pack: {count} files of together {size} bytes. Make two packs.</source>
        <translation>꾸러미 하나에 담기에는 항목이 너무 많아요. 파일 {count}개, 모두 {size}바이트예요. 꾸러미 두 개로 나누어 주세요.</translation>
    </message>
    <message>
        <source>The pack holds too many files; nothing was installed.</source>
        <translation>꾸러미에 파일이 너무 많아요. 설치한 것은 없어요.</translation>
    </message>
    <message>
        <source>The pack holds other files than it says; nothing was installed.</source>
        <translation>꾸러미에 든 파일이 꾸러미에 적힌 것과 달라요. 설치한 것은 없어요.</translation>
    </message>
    <message>
        <source>The pack&apos;s archive of entries cannot be read; nothing was installed.</source>
        <translation>꾸러미의 항목이 담긴 압축 파일을 읽지 못했어요. 설치한 것은 없어요.</translation>
    </message>
    <message>
        <source>The pack holds a file named {file}, which may not be there; nothing was installed.</source>
        <translation>꾸러미에 있으면 안 되는 이름의 파일이 들어 있어요: {file}. 설치한 것은 없어요.</translation>
    </message>
    <message>
        <source>The file {file} in the pack is too large; nothing was installed.</source>
        <translation>꾸러미에 든 {file} 파일이 너무 커요. 설치한 것은 없어요.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no pack. A pack is made with `bereave pack build`.</source>
        <translation>{folder} 폴더에는 꾸러미가 없어요. 꾸러미는 `bereave pack build` 명령으로 만들어요.</translation>
    </message>
    <message>
        <source>The pack&apos;s file {file} cannot be read. Ask for the pack once more.</source>
        <translation>꾸러미의 {file} 파일을 읽지 못했어요. 꾸러미를 한 번 더 부탁해 주세요.</translation>
    </message>
    <message>
        <source>What the pack says about itself could not be read: {why}.</source>
        <extracomment>Taken by the other layers of the directory. Bytes of the archive of entries and of each piece of metadata; some thousand entries have room, a film has not. Root versions that are looked at; one a year is many. Only the app&apos;s own pack may be called so. Every file that a pack may consist of.</extracomment>
        <translation>꾸러미의 정보를 읽지 못했어요: {why}.</translation>
    </message>
    <message>
        <source>A fingerprint has 64 digits and letters from a to f. Please compare what you typed with what you were given.</source>
        <translation>지문은 숫자와 a부터 f까지의 글자를 합쳐 64자예요. 적은 것을 받은 것과 견주어 봐 주세요.</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a pack. Use small letters from a to z, digits and hyphens, such as harbour.</source>
        <translation>꾸러미 이름으로 쓸 수 없어요: {name}. a부터 z까지의 소문자, 숫자, 붙임표(-)만 써 주세요. 예: harbour.</translation>
    </message>
    <message>
        <source>The pack&apos;s file {file} cannot be read: {why}. Nothing was installed.</source>
        <translation>꾸러미의 {file} 파일을 읽지 못했어요: {why}. 설치한 것은 없어요.</translation>
    </message>
    <message>
        <source>The pack uses the id {id} twice, in {file} and {other}. Nothing was installed.</source>
        <translation>꾸러미에 같은 id가 두 번 나와요: {id} ({file}, {other}). 설치한 것은 없어요.</translation>
    </message>
    <message>
        <source>The pack {title} was changed on this computer after it was verified, so it is not shown. Install it once more.</source>
        <extracomment>Below a pack&apos;s own folder: the entries, and the signed files that they came in.</extracomment>
        <translation>{title} 꾸러미는 확인한 뒤에 이 컴퓨터에서 바뀌어서 보여 드리지 않아요. 한 번 더 설치해 주세요.</translation>
    </message>
    <message>
        <source>A key needs a name of 1 to 80 letters: whose it is.</source>
        <extracomment>Argon2id: KiB, rounds, lanes. What a file asks for may not be less, nor so much that opening it stops a machine.</extracomment>
        <translation>열쇠에는 누구의 것인지 알려 주는 이름이 필요해요. 1자에서 80자 사이로 적어 주세요.</translation>
    </message>
    <message>
        <source>The passphrase needs at least {count} letters.</source>
        <translation>암호는 {count}자 이상이어야 해요.</translation>
    </message>
    <message>
        <source>There is a file {file} already. Nothing was changed; choose another name.</source>
        <translation>{file} 파일이 이미 있어요. 바뀐 것은 없어요. 다른 이름을 골라 주세요.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key {file}, or the file was changed.</source>
        <translation>이 암호로는 {file} 열쇠가 열리지 않아요. 파일이 바뀌었을 수도 있어요.</translation>
    </message>
    <message>
        <source>The file {file} is not a curator&apos;s key. A key is made with `bereave pack keygen`.</source>
        <translation>{file} 파일은 목록 관리자의 열쇠가 아니에요. 열쇠는 `bereave pack keygen` 명령으로 만들어요.</translation>
    </message>
    <message>
        <source>There is no pack here: its list of curators is missing. Ask for it again.</source>
        <translation>여기에는 꾸러미가 없어요. 목록 관리자 명단이 빠져 있어요. 꾸러미를 다시 부탁해 주세요.</translation>
    </message>
    <message>
        <source>The fingerprint is not that of this pack, so it comes from somebody else or was mistyped. Nothing was installed; ask the organisation.</source>
        <translation>이 꾸러미의 지문이 아니에요. 다른 사람이 만든 꾸러미이거나, 지문이 잘못 적혔을 수 있어요. 설치한 것은 없어요. 기관에 물어봐 주세요.</translation>
    </message>
    <message>
        <source>The folder {folder} has {count} places to put right before it can be a pack; the first is {file}, line {line}: {why}. All of them: `bereave resources check {folder}`.</source>
        <extracomment>Days until each piece must have been signed anew.</extracomment>
        <translation>{folder} 폴더를 꾸러미로 만들려면 먼저 고칠 곳이 {count}군데 있어요. 첫 번째는 {file} 파일 {line}번째 줄이에요: {why}. 모두 보려면: `bereave resources check {folder}`.</translation>
    </message>
    <message>
        <source>The file {file} has a name that not every computer can keep. Please rename it.</source>
        <translation>이 파일의 이름을 쓸 수 없는 컴퓨터도 있어요: {file}. 이름을 바꿔 주세요.</translation>
    </message>
    <message>
        <source>There are no entries below {folder}, so there is nothing to make a pack of.</source>
        <translation>{folder} 폴더 안에 항목이 없어서 꾸러미로 만들 것이 없어요.</translation>
    </message>
    <message>
        <source>The folder {folder} holds another pack: {name}. Choose another folder.</source>
        <translation>{folder} 폴더에 다른 꾸러미가 들어 있어요: {name}. 다른 폴더를 골라 주세요.</translation>
    </message>
    <message>
        <source>These are other curators, or another number of signatures, than the pack has now. Say --rotate to change that; the earlier curators must then sign it too.</source>
        <translation>목록 관리자나 서명의 수가 지금 꾸러미와 달라요. 바꾸려면 --rotate 옵션을 붙여 주세요. 그때는 이전 목록 관리자들의 서명도 필요해요.</translation>
    </message>
    <message>
        <source>Signatures asked for: {threshold}; keys given: {count}. Give more keys with --keys.</source>
        <translation>필요한 서명: {threshold}개, 받은 열쇠: {count}개. --keys 뒤에 열쇠를 더 적어 주세요.</translation>
    </message>
    <message>
        <source>A new pack needs the public keys of its curators. Give each with --keys FILE.pub.</source>
        <translation>새 꾸러미에는 목록 관리자들의 공개 열쇠가 필요해요. 열쇠마다 --keys FILE.pub 형식으로 적어 주세요.</translation>
    </message>
    <message>
        <source>Two people should check a pack, and only one key was given. Give a second one with --keys, or say --threshold 1: then every place that shows the pack says that one person checked it.</source>
        <translation>꾸러미는 두 사람이 확인하는 것이 좋은데 열쇠가 하나뿐이에요. --keys 뒤에 열쇠를 하나 더 적어 주세요. 아니면 --threshold 1 옵션을 붙여 주세요. 그러면 꾸러미가 나오는 곳마다 한 사람이 확인했다고 적혀요.</translation>
    </message>
    <message>
        <source>The same key was given twice. Every curator needs a key of their own.</source>
        <translation>같은 열쇠가 두 번 적혀 있어요. 목록 관리자마다 자기 열쇠가 있어야 해요.</translation>
    </message>
    <message>
        <source>The list of your packs in {file} cannot be read, so none of them is shown. Move the folder away and install them again.</source>
        <translation>설치한 꾸러미를 적어 둔 {file} 파일을 읽지 못해서 꾸러미를 하나도 보여 드리지 못해요. 그 파일이 있는 폴더를 다른 곳으로 옮기고 꾸러미를 다시 설치해 주세요.</translation>
    </message>
    <message>
        <source>The pack&apos;s list of curators cannot be read. Ask for the pack once more.</source>
        <extracomment>Curators&apos; signatures are counted for these; one is enough to say that a pack is still fresh.</extracomment>
        <translation>꾸러미의 목록 관리자 명단을 읽지 못했어요. 꾸러미를 한 번 더 부탁해 주세요.</translation>
    </message>
    <message>
        <source>A file of the pack {pack} is cut short or was changed after it was signed. Nothing was installed; ask for the pack once more.</source>
        <translation>{pack} 꾸러미의 파일 하나가 잘렸거나 서명한 뒤에 바뀌었어요. 설치한 것은 없어요. 꾸러미를 한 번 더 부탁해 주세요.</translation>
    </message>
    <message>
        <source>The pack {pack} is not whole: a file is missing. Nothing was changed; ask for it again.</source>
        <translation>{pack} 꾸러미에 파일 하나가 빠져 있어요. 바뀐 것은 없어요. 꾸러미를 다시 부탁해 주세요.</translation>
    </message>
    <message>
        <source>The pack {pack} is damaged or cut short. Nothing was changed; ask for it once more.</source>
        <translation>{pack} 꾸러미가 망가졌거나 잘렸어요. 바뀐 것은 없어요. 꾸러미를 한 번 더 부탁해 주세요.</translation>
    </message>
    <message>
        <source>The pack&apos;s file {file} is too large; nothing was installed.</source>
        <extracomment>A ZIP holds roots, three other pieces of metadata and two targets, and what a system adds by itself. folder | file | hub: where the pack came from, as the list of packs says it.</extracomment>
        <translation>꾸러미의 {file} 파일이 너무 커요. 설치한 것은 없어요.</translation>
    </message>
    <message>
        <source>The signatures under the pack {pack} were good until {day}, so it may be out of date. Ask the organisation for a newer one; what you have stays.</source>
        <translation>{pack} 꾸러미의 서명은 {day}까지 유효했어요. 그래서 내용이 오래되었을 수 있어요. 기관에 더 새로운 꾸러미를 부탁해 주세요. 지금 있는 것은 그대로예요.</translation>
    </message>
    <message>
        <source>This pack {pack} is older than the one that you have. Nothing was changed; ask for the newest.</source>
        <translation>이 {pack} 꾸러미는 지금 있는 것보다 오래되었어요. 바뀐 것은 없어요. 가장 새로운 것을 부탁해 주세요.</translation>
    </message>
    <message>
        <source>The files of the pack {pack} belong to different versions of it. Nothing was changed; ask for the pack once more.</source>
        <translation>{pack} 꾸러미에 서로 다른 버전의 파일이 섞여 있어요. 바뀐 것은 없어요. 꾸러미를 한 번 더 부탁해 주세요.</translation>
    </message>
    <message>
        <source>The pack {pack} still needs {count} more signature(s): {names} may sign. Nothing was installed.</source>
        <translation>{pack} 꾸러미에는 서명이 {count}개 더 필요해요. 서명할 수 있는 사람: {names}. 설치한 것은 없어요.</translation>
    </message>
    <message>
        <source>The pack {pack} is not signed by the curators whom you trust for it. Nothing was installed; ask the organisation.</source>
        <translation>{pack} 꾸러미에는 내가 믿기로 한 목록 관리자의 서명이 없어요. 설치한 것은 없어요. 기관에 물어봐 주세요.</translation>
    </message>
    <message>
        <source>The key of {name} is not one of this pack&apos;s. Its curators are: {names}. Nothing was signed.</source>
        <translation>{name} 님의 열쇠는 이 꾸러미의 열쇠가 아니에요. 이 꾸러미의 목록 관리자: {names}. 서명한 것은 없어요.</translation>
    </message>
    <message>
        <source>The pack in {folder} is not whole. Build it once more.</source>
        <translation>{folder} 폴더의 꾸러미가 온전하지 않아요. 꾸러미를 한 번 더 만들어 주세요.</translation>
    </message>
    <message>
        <source>The files of the pack in {folder} are not those that are to be signed. Build it once more.</source>
        <translation>{folder} 폴더에 있는 꾸러미 파일이 서명할 파일과 달라요. 꾸러미를 한 번 더 만들어 주세요.</translation>
    </message>
    <message>
        <source>The file {file} is no ZIP file, or it is cut short. Ask for it once more.</source>
        <translation>{file} 파일이 ZIP 파일이 아니거나 잘렸어요. 파일을 한 번 더 부탁해 주세요.</translation>
    </message>
    <message>
        <source>The file {file} holds too many files to be a pack; nothing was installed.</source>
        <translation>{file} 파일은 꾸러미라고 보기에는 안에 든 파일이 너무 많아요. 설치한 것은 없어요.</translation>
    </message>
    <message>
        <source>The file {file} holds {name}, which is no part of a pack; nothing was installed.</source>
        <translation>{file} 파일에 꾸러미에 속하지 않는 것이 들어 있어요: {name}. 설치한 것은 없어요.</translation>
    </message>
    <message>
        <source>The file {name} in {file} is damaged or cut short. Ask for the pack once more.</source>
        <translation>{file} 안에 든 {name} 파일이 망가졌거나 잘렸어요. 꾸러미를 한 번 더 부탁해 주세요.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no pack. A pack is made with `bereave pack build` and has a folder metadata.</source>
        <translation>{folder} 폴더에는 꾸러미가 없어요. 꾸러미는 `bereave pack build` 명령으로 만들고, 안에 metadata 폴더가 있어요.</translation>
    </message>
    <message>
        <source>The mapping {file} could not be understood: {why}.</source>
        <translation>{file} 짝짓기 파일을 알아보지 못했어요: {why}.</translation>
    </message>
    <message>
        <source>The mapping {name} has no [[table]]; it says nothing about columns.</source>
        <translation>{name} 짝짓기 파일에 [[table]] 부분이 없어요. 열에 대해 적힌 것이 없어요.</translation>
    </message>
    <message>
        <source>The mapping {name} reads {file}, which is not in {where}. There are: {names}.</source>
        <translation>{name} 짝짓기로 읽을 파일이 {where} 안에 없어요: {file}. 있는 파일: {names}.</translation>
    </message>
    <message>
        <source>{file} is no table that this app wrote. A mapping file has to say what its columns mean.</source>
        <translation>{file} 파일은 이 앱이 만든 표가 아니에요. 열마다 무슨 뜻인지 짝짓기 파일에 적어야 해요.</translation>
    </message>
    <message>
        <source>The mapping {name} reads the column {column}, which {file} does not have. It has: {columns}.</source>
        <translation>{name} 짝짓기로 읽을 열이 {file} 파일에 없어요: {column}. 있는 열: {columns}.</translation>
    </message>
    <message>
        <source>The file {file} ends inside a quotation that begins in line {line}. A quotation mark is missing there, or the file is cut: fetch it again, or put the mark in.</source>
        <extracomment>The longest cell; the csv library alone would stop at 131,072 letters, which a whole article may reach.</extracomment>
        <translation>{file} 파일이 {line}번째 줄에서 열린 따옴표 안에서 끝나요. 따옴표가 하나 빠졌거나 파일이 잘렸어요. 다시 받거나 따옴표를 넣어 주세요.</translation>
    </message>
    <message>
        <source>The file {file} could not be read; line {line}: {why}. Save it again as CSV (UTF-8).</source>
        <translation>{file} 파일의 {line}번째 줄을 읽지 못했어요: {why}. CSV(UTF-8)로 다시 저장해 주세요.</translation>
    </message>
    <message>
        <source>The file {file} is no table that can be read; line 1: {why}. Save it again as CSV.</source>
        <extracomment>The first line that was not UTF-8; 0 for none. The lines of the row that is being read, and whether there was none left for it. Whether the line that was read last has an end.</extracomment>
        <translation>{file} 파일은 읽을 수 있는 표가 아니에요. 첫 번째 줄: {why}. CSV로 다시 저장해 주세요.</translation>
    </message>
    <message>
        <source>The file {file} was changed while it was read. Nothing of it was taken; try again once it is finished.</source>
        <extracomment>Unpacked bytes that a zip may hold; a data package of 100,000 services has about 200 MB. CSV shrinks to a tenth; what shrinks to less than a two-hundredth was made to burst.</extracomment>
        <translation>{file} 파일이 읽는 동안 바뀌었어요. 아무것도 가져오지 않았어요. 파일이 다 만들어진 뒤에 다시 해 보세요.</translation>
    </message>
    <message>
        <source>The zip {file} is damaged ({why}). Fetch it again.</source>
        <translation>{file} ZIP 파일이 망가졌어요({why}). 다시 내려받아 주세요.</translation>
    </message>
    <message>
        <source>The zip {file} is not opened: {why}. Ask whoever made it for another.</source>
        <translation>{file} ZIP 파일을 열지 않았어요: {why}. 만든 곳에 다른 파일을 부탁해 주세요.</translation>
    </message>
    <message>
        <source>The app&apos;s file {file} could not be read. Please install the app again.</source>
        <extracomment>Allows the page&apos;s own style and nothing else.
----------
The languages that documents are made in.</extracomment>
        <translation>앱의 {file} 파일을 읽지 못했어요. 앱을 다시 설치해 주세요.</translation>
    </message>
    <message>
        <source>The folder {folder} could not be written: {why}.</source>
        <extracomment>Lists the files that were written, so that a later writing knows what it may replace.</extracomment>
        <translation>{folder} 폴더에 저장하지 못했어요: {why}.</translation>
    </message>
    <message>
        <source>{place} is not a folder of its own. Choose a new or an empty folder.</source>
        <translation>따로 쓸 수 있는 폴더가 아니에요: {place}. 새 폴더나 빈 폴더를 골라 주세요.</translation>
    </message>
    <message>
        <source>The folder {folder} holds something else ({file}); nothing was written. Choose a new or an empty folder.</source>
        <translation>{folder} 폴더에 다른 것이 들어 있어요({file}). 저장한 것은 없어요. 새 폴더나 빈 폴더를 골라 주세요.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>되돌릴 것이 없어요.</translation>
    </message>
    <message>
        <source>{id} was changed since then, so this cannot be taken back as a whole. Its history has every state.</source>
        <translation>그 뒤에 {id} 항목이 바뀌어서 한꺼번에 되돌릴 수 없어요. 고친 내력에 모든 상태가 남아 있어요.</translation>
    </message>
    <message>
        <source>Another window is at work in {folder}. Wait until it is done.</source>
        <translation>다른 창이 {folder} 폴더를 쓰고 있어요. 끝날 때까지 기다려 주세요.</translation>
    </message>
    <message>
        <source>“{address}” is no web address. Write the page that you looked at, with https:// first.</source>
        <extracomment>How it was learnt. Only the first two reached the organisation itself. Months until the next look, by kind. A crisis number that no longer answers can cost a life the same night; groups rest on a few volunteers and move or end within a year; offices and finders change with laws and budgets; a book stays what it is, only its edition and its address change. What facts rest on that were changed without a word about how they were learnt. More of them than a reader can use; the oldest give way.</extracomment>
        <translation>웹 주소가 아니에요: ‘{address}’. 살펴본 페이지의 주소를 https://부터 적어 주세요.</translation>
    </message>
    <message>
        <source>Nobody is named as having checked this. Say who you are first.</source>
        <translation>누가 확인했는지 적혀 있지 않아요. 먼저 이름을 적어 주세요.</translation>
    </message>
    <message>
        <source>The answer {answer} is not known; it is one of {known}.</source>
        <translation>알 수 없는 답이에요: {answer}. 쓸 수 있는 답: {known}.</translation>
    </message>
    <message>
        <source>The file {file} could not be removed: {why}.</source>
        <translation>{file} 파일을 지우지 못했어요: {why}.</translation>
    </message>
    <message>
        <source>The history in {file} cannot be used now: {why}.</source>
        <extracomment>What an action may be; &quot;outside&quot; was done by an editor or by git, and seen afterwards.</extracomment>
        <translation>{file} 파일에 있는 고친 내력을 지금은 쓸 수 없어요: {why}.</translation>
    </message>
    <message>
        <source>The history in {file} is damaged: {why}. Your entries are still there. Move that file aside, and a new history begins.</source>
        <translation>{file} 파일에 있는 고친 내력이 망가졌어요: {why}. 항목은 그대로 있어요. 그 파일을 다른 곳으로 옮기면 고친 내력이 새로 시작돼요.</translation>
    </message>
    <message>
        <source>The id {id} is already used. Choose another one.</source>
        <translation>이미 쓰고 있는 id예요: {id}. 다른 id를 골라 주세요.</translation>
    </message>
    <message>
        <source>There is no other entry with the id {id}.</source>
        <translation>id가 {id}인 다른 항목이 없어요.</translation>
    </message>
    <message>
        <source>{id} was not changed here. A service that ended is closed, not removed.</source>
        <translation>{id} 항목은 여기서 바꾼 적이 없어요. 문을 닫은 곳은 지우지 말고 ‘문 닫음’으로 표시해 주세요.</translation>
    </message>
    <message>
        <source>{id} has no state number {number}.</source>
        <translation>{id} 항목의 고친 내력에 {number}번 상태가 없어요.</translation>
    </message>
    <message>
        <source>“{title}” was changed in another place while you wrote. Look at its history; what you wrote is kept as a draft.</source>
        <translation>쓰는 동안 ‘{title}’ 항목이 다른 곳에서 바뀌었어요. 고친 내력을 살펴봐 주세요. 쓴 것은 초안으로 남아 있어요.</translation>
    </message>
    <message>
        <source>This cannot be saved yet: {why}.</source>
        <translation>아직 저장할 수 없어요: {why}.</translation>
    </message>
    <message>
        <source>There is no entry with the id {id}.</source>
        <translation>id가 {id}인 항목이 없어요.</translation>
    </message>
    <message>
        <source>The {name} {value} cannot name a file: letters, digits and hyphens only.</source>
        <translation>파일 이름에 쓸 수 없어요: {name} {value}. 영문자, 숫자, 붙임표(-)만 쓸 수 있어요.</translation>
    </message>
    <message>
        <source>No file is chosen as one that holds entries. Choose at least one.</source>
        <extracomment>What a column can be: nothing, what tells rows apart, a field, a way of contact. What can hold for every row.</extracomment>
        <translation>항목이 든 파일을 고르지 않았어요. 하나 이상 골라 주세요.</translation>
    </message>
    <message>
        <source>The columns are not explained yet: {why}.</source>
        <translation>열의 뜻이 아직 다 정해지지 않았어요: {why}.</translation>
    </message>
    <message>
        <source>There is no table in {folder}. Choose a folder with CSV files.</source>
        <translation>{folder} 폴더에 표가 없어요. CSV 파일이 든 폴더를 골라 주세요.</translation>
    </message>
    <message>
        <source>The mapping {name} reads {file}, which is not in {where}.</source>
        <translation>{name} 짝짓기로 읽을 파일이 {where} 안에 없어요: {file}.</translation>
    </message>
    <message>
        <source>Nothing was changed or made here yet, so there is nothing to make a pack of.</source>
        <translation>아직 여기서 바꾸거나 만든 것이 없어서 꾸러미로 만들 것이 없어요.</translation>
    </message>
    <message>
        <source>There is no pack yet. Make a version first.</source>
        <translation>아직 꾸러미가 없어요. 먼저 버전을 하나 만들어 주세요.</translation>
    </message>
    <message>
        <source>There is something else called {file} already. Choose another folder.</source>
        <translation>같은 이름의 다른 것이 이미 있어요: {file}. 다른 폴더를 골라 주세요.</translation>
    </message>
    <message>
        <source>The pack could not be copied to {folder}: {why}.</source>
        <translation>{folder} 폴더에 꾸러미를 복사하지 못했어요: {why}.</translation>
    </message>
    <message>
        <source>An import into {folder} was stopped half-way. Run `bereave resources check {folder}` first: it takes back what was done.</source>
        <translation>{folder} 폴더로 가져오기가 중간에 멈췄어요. 먼저 `bereave resources check {folder}`를 실행하면 한 일을 되돌려요.</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Show earlier messages</source>
        <translation>지난 메시지 보기</translation>
    </message>
</context>
<context>
    <name>FindSupport</name>
    <message>
        <source>Check is overdue</source>
        <translation>확인할 때가 지남</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>찾은 것이 없어요</translation>
    </message>
    <message>
        <source>The first {shown} of {total}. Another word narrows it down.</source>
        <translation>{total}개 가운데 처음 {shown}개예요. 낱말을 하나 더 넣으면 좁혀져요.</translation>
    </message>
    <message>
        <source>In your private part, which is locked.</source>
        <translation>나만의 보관함에 있어요. 보관함은 잠겨 있어요.</translation>
    </message>
    <message>
        <source>Your notes, and mistakes that you reported.</source>
        <translation>나의 메모와 내가 알린 잘못된 점.</translation>
    </message>
    <message>
        <source>Practical things</source>
        <translation>실제로 처리할 일</translation>
    </message>
    <message>
        <source>Grief</source>
        <translation>애도</translation>
    </message>
    <message>
        <source>My partner died</source>
        <translation>배우자나 연인이 세상을 떠났어요</translation>
    </message>
    <message>
        <source>My child died</source>
        <translation>자녀가 세상을 떠났어요</translation>
    </message>
    <message>
        <source>My mother or father died</source>
        <translation>어머니나 아버지가 세상을 떠났어요</translation>
    </message>
    <message>
        <source>My brother or sister died</source>
        <translation>형제자매가 세상을 떠났어요</translation>
    </message>
    <message>
        <source>My friend died</source>
        <translation>친구가 세상을 떠났어요</translation>
    </message>
    <message>
        <source>A colleague died</source>
        <translation>동료가 세상을 떠났어요</translation>
    </message>
    <message>
        <source>Someone I worked with or cared for died</source>
        <translation>일로 만나 돌보던 사람이 세상을 떠났어요</translation>
    </message>
</context>
<context>
    <name>FindSupportPage</name>
    <message>
        <source>All countries</source>
        <translation>모든 나라</translation>
    </message>
    <message>
        <source>If you are thinking of dying, or someone may be in danger: people answer now.</source>
        <translation>죽고 싶다는 생각이 들거나 누군가 위험할 수 있다면: 지금 답해 주는 사람들이 있어요.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
</context>
<context>
    <name>Fingerprint</name>
    <message>
        <source>Copy the fingerprint</source>
        <translation>지문 복사하기</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사했어요</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Whom did you lose?</source>
        <translation>누구를 떠나보내셨나요?</translation>
    </message>
    <message>
        <source>So that what fits can come first. You need not say.</source>
        <translation>맞는 것을 먼저 보여 드리려고 여쭤봐요. 말하지 않아도 돼요.</translation>
    </message>
    <message>
        <source>How long ago was it?</source>
        <translation>얼마나 지났나요?</translation>
    </message>
    <message>
        <source>Roughly is enough. In the first months the app asks less of you.</source>
        <translation>대략이면 충분해요. 처음 몇 달 동안은 앱이 조금만 부탁해요.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>시작하기</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Welcome. Which language?</source>
        <translation>어서 오세요. 어느 말로 볼까요?</translation>
    </message>
    <message>
        <source>We are sorry for what brings you here. Four short questions follow; none of them is needed.</source>
        <translation>이곳을 찾게 된 일이 마음 아파요. 짧은 물음이 네 개 있어요. 꼭 답하지 않아도 돼요.</translation>
    </message>
    <message>
        <source>Which country are you in?</source>
        <translation>어느 나라에 계신가요?</translation>
    </message>
    <message>
        <source>Then help now shows the right numbers, also without a connection. You can change it any time.</source>
        <translation>그러면 ‘지금 도움받기’에 맞는 번호가 나와요. 인터넷이 없어도요. 언제든 바꿀 수 있어요.</translation>
    </message>
    <message>
        <source>Your country</source>
        <translation>계신 나라</translation>
    </message>
    <message>
        <source>My partner</source>
        <translation>배우자나 연인</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>자녀</translation>
    </message>
    <message>
        <source>My mother or father</source>
        <translation>어머니나 아버지</translation>
    </message>
    <message>
        <source>My brother or sister</source>
        <translation>형제자매</translation>
    </message>
    <message>
        <source>Someone else in my family</source>
        <translation>다른 가족</translation>
    </message>
    <message>
        <source>A friend</source>
        <translation>친구</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>동료</translation>
    </message>
    <message>
        <source>Someone I worked with or cared for</source>
        <translation>일로 만나 돌보던 사람</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>다른 사람</translation>
    </message>
    <message>
        <source>In the last days</source>
        <translation>며칠 전</translation>
    </message>
    <message>
        <source>Some weeks ago</source>
        <translation>몇 주 전</translation>
    </message>
    <message>
        <source>One to three months ago</source>
        <translation>한 달에서 석 달 전</translation>
    </message>
    <message>
        <source>Three months to a year ago</source>
        <translation>석 달에서 일 년 전</translation>
    </message>
    <message>
        <source>One to two years ago</source>
        <translation>일 년에서 이 년 전</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>더 오래전</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>모두 건너뛰기</translation>
    </message>
</context>
<context>
    <name>FoundCounts</name>
    <message numerus="yes">
        <source>%n place(s) and page(s)</source>
        <translation>
            <numerusform>도움과 글 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) and page(s) that you keep.</source>
        <translation>
            <numerusform>도움과 글 %n개를 간직하고 있어요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FurtherTasks</name>
    <message>
        <source>Check today</source>
        <translation>오늘 확인하기</translation>
    </message>
    <message>
        <source>Bring entries in</source>
        <translation>항목 가져오기</translation>
    </message>
    <message>
        <source>Packs for others</source>
        <translation>나누어 줄 꾸러미</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>확인할 것</translation>
    </message>
    <message>
        <source>Check links</source>
        <translation>링크 확인하기</translation>
    </message>
    <message>
        <source>Reported by readers</source>
        <translation>이용자가 보낸 알림</translation>
    </message>
</context>
<context>
    <name>GoodToKnow</name>
    <message>
        <source>Good to know</source>
        <translation>알아 두면 좋아요</translation>
    </message>
    <message>
        <source>Only your country and language are stored. What you say about your loss stays in memory and is gone when the app ends, unless you set up the locked journal.</source>
        <translation>나라와 언어만 저장해요. 떠나보낸 일에 대해 답한 것은 메모리에만 있다가 앱이 끝나면 사라져요. 잠기는 일기를 만들면 거기에 남아요.</translation>
    </message>
    <message>
        <source>Nothing leaves this device unless you send or save it yourself. There is no account, and nobody counts your visits.</source>
        <translation>직접 보내거나 저장하지 않는 한 아무것도 이 기기 밖으로 나가지 않아요. 가입할 계정도 없고, 몇 번 왔는지 세는 사람도 없어요.</translation>
    </message>
    <message>
        <source>This is not a crisis service and not therapy. Nobody reads along, and it cannot call anyone for you.</source>
        <translation>이 앱은 긴급 구조 서비스도 치료도 아니에요. 함께 읽는 사람이 없고, 대신 누군가에게 전화하지도 못해요.</translation>
    </message>
    <message>
        <source>“Need help now”, at the top, always shows whom you can call.</source>
        <translation>맨 위의 ‘지금 도움받기’를 누르면 누구에게 전화할 수 있는지 언제나 나와요.</translation>
    </message>
    <message>
        <source>Quick exit at the left hides this window at once. So does pressing Shift three times.</source>
        <translation>왼쪽의 ‘빨리 나가기’는 이 창을 바로 숨겨요. Shift를 세 번 눌러도 그래요.</translation>
    </message>
</context>
<context>
    <name>GroundingView</name>
    <message>
        <source>Not today</source>
        <translation>오늘은 쉬기</translation>
    </message>
    <message>
        <source>Open my plan</source>
        <translation>나의 계획 열기</translation>
    </message>
    <message>
        <source>That is a lot to carry today</source>
        <translation>오늘 지고 있는 것이 많네요</translation>
    </message>
    <message>
        <source>You can stop here; the session will wait as long as you like. Or slow down for a minute first.</source>
        <translation>여기서 멈춰도 돼요. 안내 글쓰기는 얼마든지 기다려요. 아니면 먼저 일 분만 천천히 쉬어 가세요.</translation>
    </message>
    <message>
        <source>Go on with the session</source>
        <translation>글쓰기 이어 가기</translation>
    </message>
    <message>
        <source>Slow down first</source>
        <translation>먼저 천천히 쉬기</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>모든 글</translation>
    </message>
    <message>
        <source>Writing has stirred something up. That can happen. Press your feet into the floor. Look at three things around you. Then breathe with the circle, if you like.</source>
        <translation>글을 쓰다가 마음이 흔들렸어요. 그럴 수 있어요. 두 발로 바닥을 꾹 눌러 보세요. 둘레에 있는 것 세 가지를 보세요. 그다음 원하면 동그라미를 따라 숨을 쉬어 보세요.</translation>
    </message>
    <message>
        <source>A neighbour, a friend, someone from a group: who could sit with you?</source>
        <translation>이웃, 친구, 모임에서 만난 사람. 누가 곁에 앉아 있어 줄 수 있을까요?</translation>
    </message>
    <message>
        <source>1. Your plan</source>
        <translation>1. 나의 계획</translation>
    </message>
    <message>
        <source>2. Somebody near</source>
        <translation>2. 가까이 있는 사람</translation>
    </message>
    <message>
        <source>3. A line that answers</source>
        <translation>3. 받아 주는 전화</translation>
    </message>
</context>
<context>
    <name>HelpNow</name>
    <message>
        <source>Call the local emergency number. From a mobile phone, 112 usually reaches local help.</source>
        <translation>그곳의 긴급 전화번호로 거세요. 휴대전화로 112에 걸면 대개 그곳의 도움에 닿아요.</translation>
    </message>
</context>
<context>
    <name>HelpNowButton</name>
    <message>
        <source>Need help now</source>
        <translation>지금 도움받기</translation>
    </message>
    <message>
        <source>Numbers to call and words to show someone. This contacts nobody.</source>
        <translation>전화할 번호와 누군가에게 보여 줄 말. 여기서는 아무에게도 연락하지 않아요.</translation>
    </message>
</context>
<context>
    <name>HelpNowPage</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Country of these numbers</source>
        <translation>이 번호들의 나라</translation>
    </message>
    <message>
        <source>Numbers for</source>
        <translation>번호를 볼 나라</translation>
    </message>
    <message>
        <source>This page contacts nobody. It only shows you whom you can call.</source>
        <translation>이 화면은 아무에게도 연락하지 않아요. 누구에게 전화할 수 있는지 보여 줄 뿐이에요.</translation>
    </message>
    <message>
        <source>The file with the numbers is damaged or missing. Please install the app again.</source>
        <translation>번호가 든 파일이 망가졌거나 없어요. 앱을 다시 설치해 주세요.</translation>
    </message>
    <message>
        <source>No answer? Try the next one, then the emergency number.</source>
        <translation>받지 않나요? 다음 번호로, 그다음에는 긴급 전화로 걸어 보세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>상담전화 %n곳 더</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose your country above to see its lines.</source>
        <translation>위에서 나라를 고르면 그곳의 상담전화가 나와요.</translation>
    </message>
    <message>
        <source>We have no crisis line for this country. The finders beside this know many more.</source>
        <translation>이 나라의 위기 상담전화는 갖고 있지 않아요. 옆의 ‘기관 찾기’에 훨씬 많이 있어요.</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>나라 고르기</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>States of this entry</source>
        <translation>이 항목의 상태들</translation>
    </message>
    <message>
        <source>Nothing was changed here yet.</source>
        <translation>아직 여기서 고친 것이 없어요.</translation>
    </message>
    <message>
        <source>Each change will stand here.</source>
        <translation>고칠 때마다 여기에 남아요.</translation>
    </message>
    <message>
        <source>What changed, before and after</source>
        <translation>바뀐 내용, 전과 후</translation>
    </message>
    <message>
        <source>Put this back</source>
        <translation>이 상태로 되돌리기</translation>
    </message>
    <message>
        <source>Put back what was before</source>
        <translation>바로 전 상태로 되돌리기</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s). Left: before. Right: after.</source>
        <translation>
            <numerusform>다른 곳 %n군데. 왼쪽은 전, 오른쪽은 후.</numerusform>
        </translation>
    </message>
    <message>
        <source>An earlier state was put back.</source>
        <translation>예전 상태로 되돌렸어요.</translation>
    </message>
</context>
<context>
    <name>HoldBar</name>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Key: {letter}</source>
        <translation>단축키: {letter}</translation>
    </message>
</context>
<context>
    <name>HomeSide</name>
    <message>
        <source>Guided sessions</source>
        <translation>안내 글쓰기</translation>
    </message>
    <message>
        <source>Each rests on tested parts; together they are untested. Skip, shorten or stop at any point.</source>
        <translation>하나하나는 시험을 거친 방법에 기댔지만, 한데 모은 이 전체는 시험을 거치지 않았어요. 언제든 건너뛰거나 줄이거나 멈추세요.</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>나의 계획</translation>
    </message>
    <message>
        <source>Open my plan</source>
        <translation>나의 계획 열기</translation>
    </message>
    <message>
        <source>What helps when it gets too heavy, in your own words: signs, comforts, people, services.</source>
        <translation>너무 힘들어질 때 도움이 되는 것을 나의 말로. 신호, 달래 주는 것, 사람들, 도와주는 곳.</translation>
    </message>
    <message>
        <source>It is begun. No person is named in it yet; there is no hurry.</source>
        <translation>쓰기 시작했어요. 아직 적힌 사람은 없어요. 서두르지 않아도 돼요.</translation>
    </message>
    <message>
        <source>It is there when you need it.</source>
        <translation>필요할 때 여기 있어요.</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Write</source>
        <extracomment>Below this width (at 100 % text) the side goes under the list.</extracomment>
        <translation>쓰기</translation>
    </message>
    <message>
        <source>Begin a new page (Ctrl+N)</source>
        <translation>새 글 시작하기 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>잠그기</translation>
    </message>
    <message>
        <source>Search in your pages</source>
        <translation>나의 글에서 찾기</translation>
    </message>
    <message>
        <source>Your pages</source>
        <translation>나의 글</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>휴지통</translation>
    </message>
    <message>
        <source>Your recovery code was not checked yet. Without it, a forgotten passphrase loses the journal.</source>
        <translation>복구 코드를 아직 확인하지 않았어요. 코드 없이 암호를 잊으면 일기를 잃게 돼요.</translation>
    </message>
    <message>
        <source>Check the code now</source>
        <translation>지금 코드 확인하기</translation>
    </message>
    <message>
        <source>The page is in the bin.</source>
        <translation>글을 휴지통에 넣었어요.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) found</source>
        <translation>
            <numerusform>글 %n개를 찾았어요</numerusform>
        </translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>이 말이 들어 있는 글이 없어요.</translation>
    </message>
    <message>
        <source>Fewer letters find more: the beginning of a word is enough.</source>
        <translation>글자를 줄이면 더 많이 나와요. 낱말의 앞부분만 써도 돼요.</translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing needs to be.</source>
        <translation>아직 아무것도 없어요. 꼭 무언가 있어야 하는 것도 아니에요.</translation>
    </message>
    <message>
        <source>Write one line or many, whenever you like. A guided session can begin for you.</source>
        <translation>한 줄이든 여러 줄이든, 원할 때 쓰세요. 안내 글쓰기로 시작해도 돼요.</translation>
    </message>
</context>
<context>
    <name>HubFacts</name>
    <message>
        <source>They do not say.</source>
        <translation>적혀 있지 않아요.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Not known until this device is connected.</source>
        <translation>이 기기가 연결되기 전에는 알 수 없어요.</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>운영하는 곳</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>연락하는 방법</translation>
    </message>
    <message>
        <source>When moderators are there</source>
        <translation>운영자가 있는 시간</translation>
    </message>
    <message>
        <source>Their own rules</source>
        <translation>이곳만의 규칙</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Name</source>
        <extracomment>Reads the records of these numbers away from the window, and hands them to the second.</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>What</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>파일 안의 위치</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새 항목</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>바뀜</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>받지 못함</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>What would become of the records</source>
        <translation>기록이 어떻게 되는지</translation>
    </message>
    <message>
        <source>Search in names, places and reasons</source>
        <translation>이름, 위치, 까닭으로 찾기</translation>
    </message>
    <message>
        <source>Records of the import</source>
        <translation>가져올 기록</translation>
    </message>
    <message>
        <source>What changes in the chosen record</source>
        <translation>고른 기록에서 바뀌는 것</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새 항목</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>바뀜</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>받지 못함</translation>
    </message>
    <message>
        <source>Tick all of these</source>
        <translation>여기 있는 것 모두 고르기</translation>
    </message>
    <message>
        <source>Untick all of these</source>
        <translation>여기 있는 것 모두 빼기</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>기록 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} is here already, word for word.</source>
        <translation>{title}: 글자 하나까지 같은 항목이 이미 있어요.</translation>
    </message>
</context>
<context>
    <name>ImportStart</name>
    <message>
        <source>Back to the list</source>
        <translation>목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>파일 고르기</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>폴더 고르기</translation>
    </message>
    <message>
        <source>HSDS as JSON, as a folder or zip of CSV files, or a table of your own. You can also drop it here. First you see what would happen; nothing is written before you say so.</source>
        <translation>HSDS 자료(JSON, 또는 CSV 파일이 든 폴더나 zip)나 직접 만든 표를 고르세요. 여기에 끌어다 놓아도 돼요. 어떻게 되는지 먼저 보여 드리고, 하겠다고 하시기 전에는 아무것도 저장하지 않아요.</translation>
    </message>
    <message>
        <source>Bring entries in</source>
        <translation>항목 가져오기</translation>
    </message>
    <message>
        <source>Looking at {file} …</source>
        <translation>살펴보는 중: {file} …</translation>
    </message>
    <message>
        <source>The entries here are still being read. Try again in a moment.</source>
        <translation>여기 있는 항목을 아직 읽고 있어요. 잠시 뒤에 다시 해 주세요.</translation>
    </message>
    <message>
        <source>How it is to be read</source>
        <translation>어떻게 읽을지</translation>
    </message>
    <message>
        <source>HSDS, the open standard</source>
        <translation>HSDS, 공개 표준</translation>
    </message>
    <message>
        <source>A table of its own shape</source>
        <translation>따로 만든 표</translation>
    </message>
    <message>
        <source>Say what the columns mean</source>
        <translation>열의 뜻 정하기</translation>
    </message>
    <message>
        <source>Use a mapping file</source>
        <translation>짝짓기 파일 쓰기</translation>
    </message>
    <message>
        <source>See what would happen</source>
        <translation>어떻게 되는지 보기</translation>
    </message>
    <message>
        <source>Its columns are read by {file}.</source>
        <translation>{file} 파일에 적힌 대로 열을 읽어요.</translation>
    </message>
    <message>
        <source>Its columns have names of its own. Say what they mean first; a guess is made for you.</source>
        <translation>이 표에서만 쓰는 열 이름이에요. 먼저 열의 뜻을 정해 주세요. 앱이 짐작한 뜻을 미리 넣어 두어요.</translation>
    </message>
    <message>
        <source>Its columns are those that this app writes.</source>
        <translation>이 앱이 만드는 표와 열이 같아요.</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Choose something else</source>
        <extracomment>More names than a glance takes in; the rest is seen by looking again. Lets a person choose: the window, what for, whether a folder is wanted. None: they changed their mind. Lets a person choose where to save: the window, what for, a suggested name.</extracomment>
        <translation>다른 것 고르기</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>목록으로</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>모두 되돌리기</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>다시 보기</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>다 됐어요</translation>
    </message>
    <message>
        <source>Choose a folder of tables</source>
        <translation>표가 든 폴더 고르기</translation>
    </message>
    <message>
        <source>Choose a file to bring in</source>
        <translation>가져올 파일 고르기</translation>
    </message>
    <message>
        <source>Choose a mapping file</source>
        <translation>짝짓기 파일 고르기</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>읽는 중: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) read.</source>
        <translation>
            <numerusform>기록 %n개를 읽었어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>아직 아무것도 저장하지 않았어요.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more to look at.</source>
        <translation>
            <numerusform>살펴볼 것이 %n개 더 있어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n entries</source>
        <translation>
            <numerusform>항목 %n개 가져오기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing in %n entries</source>
        <translation>
            <numerusform>항목 %n개를 가져오는 중</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were brought in.</source>
        <translation>
            <numerusform>항목 %n개를 가져왔어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were changed after you looked and were left as they are: {names}</source>
        <translation>
            <numerusform>미리 본 뒤에 바뀐 항목 %n개는 그대로 두었어요: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Other things were changed since. Each entry&apos;s history has the state before.</source>
        <translation>그 뒤에 다른 것이 바뀌었어요. 전의 상태는 항목마다 ‘고친 내력’에 남아 있어요.</translation>
    </message>
    <message>
        <source>Taking back what was brought in</source>
        <translation>가져온 것을 되돌리는 중</translation>
    </message>
    <message>
        <source>Taken back: everything that was brought in.</source>
        <translation>되돌렸어요: 가져온 것 모두.</translation>
    </message>
    <message>
        <source>It has just begun.</source>
        <translation>방금 시작했어요.</translation>
    </message>
    <message>
        <source>Done; the list is being read anew.</source>
        <translation>다 되었어요. 목록을 다시 읽고 있어요.</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n개 마침</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstallPart</name>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Install it</source>
        <translation>설치하기</translation>
    </message>
    <message>
        <source>Version {version}, {signed} Fresh until {day}.</source>
        <translation>버전 {version}. {signed} 유효 기한: {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>새 항목 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>바뀐 항목 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>빠진 항목 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that you see would change.</source>
        <translation>설치해도 보이는 것은 달라지지 않아요.</translation>
    </message>
    <message>
        <source>Show those that I ticked</source>
        <translation>고른 상담전화 보여 주기</translation>
    </message>
    <message>
        <source>This pack is new here. Type the fingerprint that the organisation gave you, from paper or from its own page; it is asked for only once. A pack that comes with its own fingerprint proves nothing.</source>
        <translation>이 꾸러미는 여기에 처음이에요. 기관이 종이나 누리집으로 알려 준 꾸러미 지문을 적어 주세요. 한 번만 물어봐요. 꾸러미와 함께 온 지문은 아무것도 증명하지 못해요.</translation>
    </message>
    <message>
        <source>Fingerprint: 16 groups of four</source>
        <translation>지문: 네 글자씩 16묶음</translation>
    </message>
    <message>
        <source>Compare it</source>
        <translation>맞는지 견주어 보기</translation>
    </message>
    <message>
        <source>{number} of 64</source>
        <translation>64자 가운데 {number}자</translation>
    </message>
    <message>
        <source>checked by one person: {name}.</source>
        <translation>한 사람이 확인했어요: {name}.</translation>
    </message>
    <message>
        <source>checked by: {names}.</source>
        <translation>확인한 사람: {names}.</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <source>Approve</source>
        <translation>싣기</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>돌려보내기…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>싣지 않기…</translation>
    </message>
    <message>
        <source>Ask a second person</source>
        <translation>한 사람 더 요청하기</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>내가 맡기</translation>
    </message>
    <message>
        <source>Before you read: {note}</source>
        <translation>읽기 전에: {note}</translation>
    </message>
    <message>
        <source>Key: {letter}</source>
        <translation>단축키: {letter}</translation>
    </message>
</context>
<context>
    <name>JoinView</name>
    <message>
        <source>Words from people who know</source>
        <translation>겪어 본 사람들의 말</translation>
    </message>
    <message>
        <source>Support organisations can run a small place for messages between people bereaved by suicide. A moderator reads every message first. It is not a crisis service, and there are no private messages. You may also only read.</source>
        <translation>지원 기관은 자살로 누군가를 떠나보낸 사람들이 메시지를 나누는 작은 공간을 열 수 있어요. 모든 메시지는 운영자가 먼저 읽어요. 긴급 구조 서비스가 아니고, 회원끼리 주고받는 쪽지도 없어요. 읽기만 해도 돼요.</translation>
    </message>
    <message>
        <source>You need an invitation from such an organisation: one line of text, for you alone.</source>
        <translation>그런 기관의 초대장이 필요해요. 나만을 위한 글 한 줄이에요.</translation>
    </message>
    <message>
        <source>Paste the invitation here</source>
        <translation>초대장을 여기에 붙여 넣으세요</translation>
    </message>
    <message>
        <source>See who invites you</source>
        <translation>누가 초대했는지 보기</translation>
    </message>
    <message>
        <source>This only asks who runs the place. Nothing about you is sent.</source>
        <translation>누가 운영하는지만 물어봐요. 나에 대해서는 아무것도 보내지 않아요.</translation>
    </message>
    <message>
        <source>Another invitation</source>
        <translation>다른 초대장 쓰기</translation>
    </message>
    <message>
        <source>How others see you</source>
        <translation>다른 사람에게 보이는 모습</translation>
    </message>
    <message>
        <source>A name for this place, not your own</source>
        <translation>이곳에서 쓸 이름 (본명 말고)</translation>
    </message>
    <message>
        <source>Something by which nobody outside knows you: a tree, a colour, a place you like.</source>
        <translation>밖의 사람은 누구인지 모를 이름이 좋아요. 나무, 색, 좋아하는 곳처럼요.</translation>
    </message>
    <message>
        <source>I am 18 or over</source>
        <translation>만 18세 이상이에요</translation>
    </message>
    <message>
        <source>I am under 18</source>
        <translation>만 18세가 안 되었어요</translation>
    </message>
    <message>
        <source>This place is for people of 18 and over. There are people who listen to young people in particular, and they would like to hear from you.</source>
        <translation>이곳은 만 18세 이상을 위한 곳이에요. 청소년의 이야기를 특히 잘 들어 주는 사람들이 있고, 그분들은 연락을 반가워할 거예요.</translation>
    </message>
    <message>
        <source>Show who listens to young people</source>
        <translation>청소년의 이야기를 듣는 곳 보기</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>들어가기</translation>
    </message>
    <message>
        <source>Please choose a name first.</source>
        <translation>먼저 이름을 정해 주세요.</translation>
    </message>
    <message>
        <source>Please say whether you are 18 or over.</source>
        <translation>만 18세 이상인지 알려 주세요.</translation>
    </message>
</context>
<context>
    <name>JournalCard</name>
    <message>
        <source>The journal&apos;s lock</source>
        <translation>일기 잠금</translation>
    </message>
    <message>
        <source>Open the journal first to change its passphrase or its recovery code.</source>
        <translation>암호나 복구 코드를 바꾸려면 먼저 일기를 여세요.</translation>
    </message>
    <message>
        <source>There is no journal yet. It is set up on the page Journal.</source>
        <translation>아직 일기가 없어요. ‘일기’ 화면에서 만들 수 있어요.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>잠그지 않음</translation>
    </message>
    <message>
        <source>Lock by itself when nothing was touched for</source>
        <translation>아무것도 누르지 않을 때 저절로 잠그기까지의 시간</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>저절로 잠그기</translation>
    </message>
    <message>
        <source>It warns you 20 seconds before. What you wrote is saved. Quick exit always locks.</source>
        <translation>잠그기 20초 전에 알려 드려요. 쓴 것은 저장해요. ‘빨리 나가기’를 누르면 늘 잠겨요.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>암호 바꾸기</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>새 복구 코드 만들기</translation>
    </message>
    <message>
        <source>The passphrase so far</source>
        <translation>지금까지 쓰던 암호</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>새 암호</translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation>새 암호 한 번 더</translation>
    </message>
    <message>
        <source>Use the new one from now on</source>
        <translation>이제부터 새 암호 쓰기</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>쓰던 암호 그대로 두기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사하기</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>종이에 적었어요</translation>
    </message>
    <message>
        <source>Write it down and keep it away from this device. It is shown this once; the old one no longer works.</source>
        <translation>종이에 적어서 이 기기와 떨어진 곳에 두세요. 이번 한 번만 보이고, 예전 코드는 더 쓸 수 없어요.</translation>
    </message>
    <message>
        <source>The passphrase needs at least 8 characters, and not only spaces.</source>
        <translation>암호는 8자 이상이어야 하고, 빈칸만으로는 안 돼요.</translation>
    </message>
    <message>
        <source>The two are not the same yet. Please type the second one once more.</source>
        <translation>두 암호가 아직 서로 달라요. 아래 것을 한 번 더 적어 주세요.</translation>
    </message>
    <message>
        <source>The new passphrase opens the journal from now on. A backup made before keeps the old one.</source>
        <translation>이제부터 새 암호로 일기를 열어요. 전에 만든 백업은 예전 암호로 열려요.</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>새 복구 코드를 만들까요?</translation>
    </message>
    <message>
        <source>The one that you have written down stops working at once. The passphrase stays.</source>
        <translation>적어 두신 코드는 바로 쓸 수 없게 돼요. 암호는 그대로예요.</translation>
    </message>
    <message>
        <source>Keep the old code</source>
        <translation>쓰던 코드 그대로 두기</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>새로 만들기</translation>
    </message>
</context>
<context>
    <name>JournalMoments</name>
    <message>
        <source>Today, {time}</source>
        <translation>오늘 {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>어제 {time}</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Lock the journal now (Ctrl+L)</source>
        <translation>지금 일기 잠그기 (Ctrl+L)</translation>
    </message>
    <message numerus="yes">
        <source>It locks itself after %n minute(s) without a key or the mouse.</source>
        <translation>
            <numerusform>%n분 동안 키보드나 마우스를 쓰지 않으면 저절로 잠겨요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptPaper</name>
    <message>
        <source>places</source>
        <translation>간직한 것</translation>
    </message>
    <message>
        <source>With my notes</source>
        <translation>내 메모도 함께</translation>
    </message>
</context>
<context>
    <name>KeptView</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>간직한 것</translation>
    </message>
    <message>
        <source>Press “Keep” on any place or page, and you find it again here.</source>
        <translation>도움이나 글에서 ‘간직하기’를 누르면 여기에서 다시 볼 수 있어요.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Mistakes that you reported</source>
        <translation>내가 알린 잘못된 점</translation>
    </message>
    <message>
        <source>What you keep is in your private part, which is locked.</source>
        <translation>간직한 것은 나만의 보관함에 있고, 보관함은 잠겨 있어요.</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>잠금 풀기</translation>
    </message>
    <message>
        <source>My note: {words}</source>
        <translation>내 메모: {words}</translation>
    </message>
    <message>
        <source>Move up: {name}</source>
        <translation>위로 옮기기: {name}</translation>
    </message>
    <message>
        <source>Move down: {name}</source>
        <translation>아래로 옮기기: {name}</translation>
    </message>
    <message>
        <source>Keep no longer: {name}</source>
        <translation>간직한 것에서 빼기: {name}</translation>
    </message>
    <message>
        <source>It is no longer in the directory. Its name is all that is kept of it.</source>
        <translation>이제 목록에 없어요. 간직한 것에 이름만 남아 있어요.</translation>
    </message>
    <message>
        <source>Kept no longer: {name}</source>
        <translation>간직한 것에서 뺐어요: {name}.</translation>
    </message>
</context>
<context>
    <name>KeptWords</name>
    <message>
        <source>Until then it is kept as long as Bereave is open.</source>
        <translation>그때까지는 Bereave가 열려 있는 동안만 남아 있어요.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 해 보기</translation>
    </message>
    <message>
        <source>Kept until you close Bereave. Unlock the private part to keep it for good.</source>
        <translation>Bereave를 닫을 때까지만 남아 있어요. 계속 간직하려면 나만의 보관함 잠금을 풀어 주세요.</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>잠금 풀기</translation>
    </message>
    <message>
        <source>Kept until you close Bereave.</source>
        <translation>Bereave를 닫을 때까지만 남아 있어요.</translation>
    </message>
    <message>
        <source>Kept until you close Bereave. Set up the private part to keep it for good.</source>
        <translation>Bereave를 닫을 때까지만 남아 있어요. 계속 간직하려면 나만의 보관함을 만들어 주세요.</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>보관함 만들기</translation>
    </message>
    <message>
        <source>The number does not work</source>
        <translation>번호로 연결이 안 돼요</translation>
    </message>
    <message>
        <source>The hours differ</source>
        <translation>여는 시간이 달라요</translation>
    </message>
    <message>
        <source>It has closed</source>
        <translation>문을 닫았어요</translation>
    </message>
    <message>
        <source>The address is wrong</source>
        <translation>주소가 맞지 않아요</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>그 밖의 점</translation>
    </message>
    <message>
        <source>Sent to the curators: {day}</source>
        <translation>목록 관리자에게 보냈어요: {day}</translation>
    </message>
    <message>
        <source>Kept. It goes to the curators at the next connection.</source>
        <translation>여기에 두었어요. 다음에 연결되면 목록 관리자에게 보내요.</translation>
    </message>
    <message>
        <source>Kept here. You can copy it and write to the organisation that gave you Bereave.</source>
        <translation>여기에 두었어요. 복사해서 Bereave를 건네준 기관에 직접 보낼 수 있어요.</translation>
    </message>
    <message>
        <source>They put it right. Thank you.</source>
        <translation>관리자가 바로잡았어요. 고맙습니다.</translation>
    </message>
    <message>
        <source>They looked into it and could not confirm it. Thank you.</source>
        <translation>관리자가 알아보았지만 알려 주신 점을 확인하지 못했어요. 고맙습니다.</translation>
    </message>
    <message>
        <source>They looked into it: what stands here now is right. Thank you.</source>
        <translation>관리자가 알아보았어요. 지금 여기 적힌 것이 맞아요. 고맙습니다.</translation>
    </message>
    <message>
        <source>Not sent: it is too long. You can copy it, take it back and use fewer words.</source>
        <translation>글이 길어서 보내지 못했어요. 복사한 다음 거두고, 조금 줄여서 다시 알릴 수 있어요.</translation>
    </message>
    <message>
        <source>Not sent: it was taken back before. You can copy it and report it anew.</source>
        <translation>전에 거둔 것이라 보내지 못했어요. 복사해서 새로 알릴 수 있어요.</translation>
    </message>
    <message>
        <source>Not sent: the organisation&apos;s side could not take it. You can copy it and write to them.</source>
        <translation>기관 쪽에서 받을 수 없어서 보내지 못했어요. 복사해서 기관에 직접 보낼 수 있어요.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>With it you say that you checked a pack. Its passphrase stays with you alone.</source>
        <translation>이 열쇠로 서명하면 꾸러미를 확인했다는 뜻이에요. 열쇠의 암호는 나만 알아요.</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>내 서명 열쇠</translation>
    </message>
    <message>
        <source>The key of {name}. Its fingerprint:</source>
        <translation>{name} 님의 열쇠. 열쇠 지문:</translation>
    </message>
    <message>
        <source>It lies in {file}.</source>
        <translation>열쇠가 있는 곳: {file}</translation>
    </message>
    <message>
        <source>Your name, as readers of the pack shall see it</source>
        <translation>꾸러미를 읽는 사람에게 보일 이름</translation>
    </message>
    <message>
        <source>A passphrase for the key, at least 8 letters</source>
        <translation>열쇠의 암호 (8자 이상)</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>같은 암호 한 번 더</translation>
    </message>
    <message>
        <source>Make a key …</source>
        <translation>열쇠 만들기 …</translation>
    </message>
    <message>
        <source>I have a key</source>
        <translation>갖고 있는 열쇠 쓰기</translation>
    </message>
    <message>
        <source>Fingerprint of your key</source>
        <translation>내 열쇠의 지문</translation>
    </message>
    <message>
        <source>Save the public part for whoever makes the pack</source>
        <translation>꾸러미를 만드는 사람에게 줄 공개 파일 저장하기</translation>
    </message>
    <message>
        <source>Use another key</source>
        <translation>다른 열쇠 쓰기</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>두 암호가 서로 달라요.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Bereave</source>
        <translation>Bereave</translation>
    </message>
    <message>
        <source>Keys for reviewing</source>
        <translation>검토할 때 쓰는 단축키</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>다음 메시지</translation>
    </message>
    <message>
        <source>Message before</source>
        <translation>앞 메시지</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>싣기</translation>
    </message>
    <message>
        <source>Send back to its author</source>
        <translation>글쓴이에게 돌려보내기</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>싣지 않기</translation>
    </message>
    <message>
        <source>Ask for a second person</source>
        <translation>한 사람 더 요청하기</translation>
    </message>
    <message>
        <source>Take it, or give it free again</source>
        <translation>내가 맡기, 또는 다시 내려놓기</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>마지막 결정 되돌리기</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>이 단축키 보기</translation>
    </message>
</context>
<context>
    <name>LargeView</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>The Escape key leads back too</source>
        <translation>Esc 키를 눌러도 돌아가요</translation>
    </message>
    <message>
        <source>Which way to show</source>
        <translation>보여 줄 연락 방법</translation>
    </message>
</context>
<context>
    <name>LargeWords</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Please help me to call this number.</source>
        <translation>이 번호로 전화하게 도와주세요.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>문자</translation>
    </message>
    <message>
        <source>Please help me to text this number.</source>
        <translation>이 번호로 문자를 보내게 도와주세요.</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>왓츠앱</translation>
    </message>
    <message>
        <source>Please help me to write to this number on WhatsApp.</source>
        <translation>왓츠앱에서 이 번호로 메시지를 보내게 도와주세요.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Please help me to write to them.</source>
        <translation>이곳에 이메일을 보내게 도와주세요.</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>Please help me to open this chat.</source>
        <translation>이 채팅을 열게 도와주세요.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>누리집</translation>
    </message>
    <message>
        <source>Please help me to open this page.</source>
        <translation>이 누리집을 열게 도와주세요.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Please help me to find this place.</source>
        <translation>이곳을 찾아가게 도와주세요.</translation>
    </message>
    <message>
        <source>Send this word: {word}</source>
        <translation>보낼 낱말: {word}</translation>
    </message>
    <message>
        <source>What to say: “{words}”</source>
        <translation>이렇게 말하면 돼요: “{words}”</translation>
    </message>
    <message>
        <source>I am having a very hard time. I would like to talk to someone.</source>
        <translation>지금 너무 힘들어요. 누군가와 이야기하고 싶어요.</translation>
    </message>
    <message>
        <source>Someone close to me died by suicide. I would like to talk to someone.</source>
        <translation>가까운 사람이 자살로 세상을 떠났어요. 누군가와 이야기하고 싶어요.</translation>
    </message>
    <message>
        <source>Someone close to me died by suicide. I was told that you may be able to help.</source>
        <translation>가까운 사람이 자살로 세상을 떠났어요. 이곳에서 도와주실 수도 있다고 들었어요.</translation>
    </message>
</context>
<context>
    <name>LearntRow</name>
    <message>
        <source>How you learnt it</source>
        <translation>어떻게 알았는지</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>A written reply</source>
        <translation>글로 받은 답</translation>
    </message>
    <message>
        <source>Its own page</source>
        <translation>기관의 누리집</translation>
    </message>
    <message>
        <source>Another page</source>
        <translation>다른 페이지</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>페이지 주소</translation>
    </message>
    <message>
        <source>A note for the history</source>
        <translation>고친 내력에 남길 메모</translation>
    </message>
    <message>
        <source>Your name, as others shall read it</source>
        <translation>다른 사람에게 보일 이름</translation>
    </message>
</context>
<context>
    <name>LibraryStatus</name>
    <message>
        <source>Opening the directory …</source>
        <translation>목록을 여는 중 …</translation>
    </message>
    <message>
        <source>Help now still works.</source>
        <translation>‘지금 도움받기’는 그대로 쓸 수 있어요.</translation>
    </message>
    <message>
        <source>Titles and summaries can still be searched.</source>
        <translation>제목과 요약은 그대로 검색할 수 있어요.</translation>
    </message>
    <message>
        <source>Getting the full search ready. Titles can be searched meanwhile.</source>
        <translation>전체 검색을 준비하고 있어요. 그동안 제목은 검색할 수 있어요.</translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <source>This number works only from inside the country.</source>
        <translation>이 번호는 그 나라 안에서만 걸려요.</translation>
    </message>
</context>
<context>
    <name>LinesChoice</name>
    <message numerus="yes">
        <source>%n line(s) of this pack would stand in help now, each only with your yes.</source>
        <translation>
            <numerusform>이 꾸러미에는 ‘지금 도움받기’에 나올 상담 창구가 %n곳 있어요. 동의한 것만 보여요.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the app itself has stays as it is without it.</source>
        <translation>동의하지 않으면 앱에 원래 있던 것이 그대로 보여요.</translation>
    </message>
    <message numerus="yes">
        <source>Yes to all %n of these lines</source>
        <translation>
            <numerusform>네, 이 %n곳을 모두 보여 주세요</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, show this line</source>
        <translation>네, 이곳을 보여 주세요</translation>
    </message>
    <message>
        <source>New ({country})</source>
        <translation>새로 나올 곳 ({country})</translation>
    </message>
    <message>
        <source>Now ({country})</source>
        <translation>지금 ({country})</translation>
    </message>
    <message>
        <source>The app&apos;s own is called like it ({country})</source>
        <translation>앱에 원래 있는 이름이 비슷한 곳 ({country})</translation>
    </message>
    <message>
        <source>In the pack ({country})</source>
        <translation>꾸러미에 적힌 것 ({country})</translation>
    </message>
    <message>
        <source>Yes, show the pack&apos;s line instead</source>
        <translation>네, 꾸러미에 적힌 것으로 보여 주세요</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>Gone</source>
        <extracomment>What needs a hand first.</extracomment>
        <translation>없어짐</translation>
    </message>
    <message>
        <source>Certificate not good</source>
        <translation>인증서 문제</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>응답 없음</translation>
    </message>
    <message>
        <source>Moved for good</source>
        <translation>주소가 바뀜</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>확인 안 함</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>응답함</translation>
    </message>
    <message>
        <source>leads to {address}</source>
        <translation>이어지는 주소: {address}</translation>
    </message>
</context>
<context>
    <name>LinksView</name>
    <message>
        <source>Addresses</source>
        <extracomment>Asks the addresses of entries; hears how many of how many are done, and whether to stop.</extracomment>
        <translation>주소</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>확인할 항목</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>모든 항목</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>여기서 고친 항목</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>내가 맡은 항목</translation>
    </message>
    <message>
        <source>Check them now</source>
        <translation>지금 확인하기</translation>
    </message>
    <message>
        <source>Each address is asked once whether it still answers. No page is opened, nothing about you is told.</source>
        <translation>주소마다 아직 응답하는지 한 번씩만 물어봐요. 페이지는 열지 않고, 나에 대해서는 아무것도 보내지 않아요.</translation>
    </message>
    <message>
        <source>Do the links still work?</source>
        <translation>링크가 아직 열리나요?</translation>
    </message>
    <message>
        <source>Asking the addresses</source>
        <translation>주소를 확인하는 중</translation>
    </message>
    <message>
        <source>Copy these</source>
        <translation>이 주소들 복사하기</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>항목 열기</translation>
    </message>
    <message>
        <source>Close these results</source>
        <translation>이 결과 닫기</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>이것만 보기</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>주소 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>사이트 %n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>This contacts {addresses} at {sites}, and no one else. They see your internet address.</source>
        <translation>{sites}에 있는 {addresses}에만 연결하고, 다른 곳에는 연결하지 않아요. 그곳에서는 이 컴퓨터의 인터넷 주소(IP)를 알게 돼요.</translation>
    </message>
    <message>
        <source>There is no address to check.</source>
        <translation>확인할 주소가 없어요.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>그 밖에 %n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>It has just begun.</source>
        <translation>방금 시작했어요.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) asked.</source>
        <translation>
            <numerusform>주소 %n개를 확인했어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look.</source>
        <translation>
            <numerusform>살펴볼 것: %n개.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>아무것도 없어요.</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n address(es).</source>
        <translation>
            <numerusform>주소 %n개를 복사했어요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Entries</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Reading the entries …</source>
        <translation>항목을 읽는 중 …</translation>
    </message>
    <message>
        <source>Search by name, id, country or owner</source>
        <translation>이름, id, 나라, 담당자로 찾기</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새 항목</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>이것만 보기</translation>
    </message>
    <message>
        <source>Not confirmed with the organisation</source>
        <translation>기관에 확인하지 못함</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>내가 맡은 것</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>여기서 고침</translation>
    </message>
    <message>
        <source>To put right</source>
        <translation>고쳐야 할 것</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>기관 확인 전</translation>
    </message>
    <message>
        <source>Closed or paused</source>
        <translation>문 닫음·쉬는 중</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Who looks after the chosen entries</source>
        <translation>고른 항목의 담당자</translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation>담당자 정하기</translation>
    </message>
    <message>
        <source>Day of the next review of the chosen entries</source>
        <translation>고른 항목을 다음에 확인할 날</translation>
    </message>
    <message>
        <source>Set review day</source>
        <translation>확인할 날 정하기</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>아무것도 없어요.</translation>
    </message>
    <message>
        <source>No entry fits. Take a filter away or search for another word.</source>
        <translation>맞는 항목이 없어요. 고른 조건을 하나 빼거나 다른 낱말로 찾아보세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>항목 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue for review</source>
        <translation>
            <numerusform>확인할 때가 지난 것 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>오늘 확인할 것 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with no day for a review</source>
        <translation>
            <numerusform>확인할 날을 정하지 않은 것 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries chosen</source>
        <translation>
            <numerusform>고른 항목 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListSide</name>
    <message>
        <source>Search by name, place or need</source>
        <translation>이름, 지역, 필요한 것으로 찾기</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>도움의 종류</translation>
    </message>
    <message>
        <source>More kinds</source>
        <translation>종류 더 보기</translation>
    </message>
    <message>
        <source>Kinds of help</source>
        <translation>도움의 종류</translation>
    </message>
    <message>
        <source>Show help from</source>
        <translation>어느 나라의 도움을 볼까요</translation>
    </message>
    <message>
        <source>Open help now</source>
        <translation>지금 도움받기 열기</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>찾은 것</translation>
    </message>
    <message>
        <source>Stop showing only: {topic}</source>
        <translation>‘{topic}’만 보기 그만두기</translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation>혹시 ‘{words}’인가요?</translation>
    </message>
    <message numerus="yes">
        <source>%n more in other countries</source>
        <translation>
            <numerusform>다른 나라에 %n개 더</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
</context>
<context>
    <name>LooksCard</name>
    <message>
        <source>How it looks</source>
        <translation>보이는 모습</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템을 따름</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>높은 대비</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>A page may look like this</source>
        <translation>글은 이렇게 보여요</translation>
    </message>
    <message>
        <source>You do not have to do anything today. You can read this in any order.</source>
        <translation>오늘은 아무것도 하지 않아도 돼요. 어떤 순서로 읽어도 괜찮아요.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>After a loss to suicide</source>
        <translation>자살로 누군가를 떠나보낸 뒤</translation>
    </message>
    <message>
        <source>Quick exit</source>
        <translation>빨리 나가기</translation>
    </message>
    <message>
        <source>Hides this window at once. The settings say which key does the same.</source>
        <translation>이 창을 바로 숨겨요. 같은 일을 하는 키는 설정에 있어요.</translation>
    </message>
</context>
<context>
    <name>MakeCard</name>
    <message>
        <source>Made of the entries that were changed or added here. They are checked first.</source>
        <translation>여기서 고치거나 더한 항목으로 만들어요. 만들기 전에 항목을 점검해요.</translation>
    </message>
    <message>
        <source>Make a version</source>
        <translation>새 버전 만들기</translation>
    </message>
    <message>
        <source>Change who signs it, or renew the list of curators</source>
        <translation>서명할 사람 바꾸기, 또는 관리자 명단 갱신하기</translation>
    </message>
    <message>
        <source>Check and make it</source>
        <translation>점검하고 만들기</translation>
    </message>
    <message>
        <source>What has to be put right first</source>
        <translation>먼저 고칠 것</translation>
    </message>
    <message>
        <source>{title} ({name}), version {version}. Signed by {names}.</source>
        <translation>{title} ({name}), 버전 {version}. 서명한 사람: {names}.</translation>
    </message>
    <message>
        <source>{title} ({name}), version {version}, waits for signatures.</source>
        <translation>{title} ({name}), 버전 {version}. 서명을 기다리고 있어요.</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>{line}번째 줄</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to put right first. Nothing was made. Enter opens the entry.</source>
        <translation>
            <numerusform>먼저 고칠 곳이 %n군데 있어요. 아직 아무것도 만들지 않았어요. Enter를 누르면 항목이 열려요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>항목 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {version} is made: {entries}.</source>
        <translation>새 버전을 만들었어요: 버전 {version}, {entries}.</translation>
    </message>
    <message>
        <source>Left out, since they are no entries: {files}</source>
        <translation>항목이 아니어서 뺀 파일: {files}</translation>
    </message>
    <message>
        <source>Title, as readers see it</source>
        <translation>제목 (읽는 사람에게 보여요)</translation>
    </message>
    <message>
        <source>Short name: small letters, digits and hyphens</source>
        <translation>짧은 이름: 영어 소문자, 숫자, 붙임표(-)</translation>
    </message>
    <message>
        <source>Who may sign</source>
        <translation>서명할 수 있는 사람</translation>
    </message>
    <message>
        <source>Add a curator&apos;s public file</source>
        <translation>목록 관리자의 공개 파일 더하기</translation>
    </message>
    <message>
        <source>How many must sign</source>
        <translation>서명해야 하는 사람 수</translation>
    </message>
    <message>
        <source>Two people must sign</source>
        <translation>두 사람이 서명해야 해요</translation>
    </message>
    <message>
        <source>One person signs</source>
        <translation>한 사람만 서명해요</translation>
    </message>
    <message>
        <source>Every place that shows this pack will say: checked by one person.</source>
        <translation>이 꾸러미가 나오는 곳마다 한 사람이 확인했다고 적혀요.</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>명단에서 빼기: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n more key(s) needed: add your colleague&apos;s public file.</source>
        <translation>
            <numerusform>열쇠 %n개가 더 필요해요. 동료의 공개 파일을 더해 주세요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyChoice</name>
    <message>
        <source>Add to: {list}</source>
        <translation>{list}에 더하기</translation>
    </message>
    <message>
        <source>Type to find and add one</source>
        <translation>찾아서 더할 것을 적어 주세요</translation>
    </message>
    <message>
        <source>Take away: {what}</source>
        <translation>빼기: {what}</translation>
    </message>
</context>
<context>
    <name>MappingColumns</name>
    <message>
        <source>(empty)</source>
        <translation>(비어 있음)</translation>
    </message>
    <message>
        <source>What {column} means</source>
        <translation>{column} 열의 뜻</translation>
    </message>
    <message>
        <source>several: cut at</source>
        <translation>나누는 기호</translation>
    </message>
    <message>
        <source>The sign between several values, such as ;</source>
        <translation>값이 여럿일 때 그 사이에 있는 기호, 예: ;</translation>
    </message>
    <message>
        <source>Sign between several values of {column}</source>
        <translation>{column} 열에서 값을 나누는 기호</translation>
    </message>
</context>
<context>
    <name>MappingView</name>
    <message>
        <source>Reading the columns …</source>
        <translation>열을 읽는 중 …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Load a mapping file</source>
        <translation>짝짓기 파일 열기</translation>
    </message>
    <message>
        <source>Save the mapping file</source>
        <translation>짝짓기 파일 저장하기</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>이대로 쓰기</translation>
    </message>
    <message>
        <source>The first rows as they would be</source>
        <translation>처음 몇 행 미리 보기</translation>
    </message>
    <message>
        <source>What do the columns mean?</source>
        <translation>열은 저마다 무슨 뜻인가요?</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Each row of this file is an entry</source>
        <translation>이 파일은 한 행이 항목 하나예요</translation>
    </message>
    <message>
        <source>What holds for every row</source>
        <translation>모든 행에 똑같이 해당하는 것</translation>
    </message>
    <message>
        <source>Short name of the list</source>
        <translation>목록의 짧은 이름</translation>
    </message>
    <message>
        <source>a column says it</source>
        <translation>열에 적혀 있음</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>받지 못함</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>알아 둘 것</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>표에 행이 없어요.</translation>
    </message>
    <message>
        <source>Nothing can be shown yet.</source>
        <translation>아직 보여 드릴 것이 없어요.</translation>
    </message>
    <message>
        <source>Choose a mapping file</source>
        <translation>짝짓기 파일 고르기</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>저장했어요: {file}</translation>
    </message>
</context>
<context>
    <name>MappingWords</name>
    <message>
        <source>Leave it out</source>
        <translation>쓰지 않음</translation>
    </message>
    <message>
        <source>Their own number for it</source>
        <translation>그쪽에서 붙인 번호</translation>
    </message>
    <message>
        <source>As the mapping file says</source>
        <translation>짝짓기 파일에 적힌 대로</translation>
    </message>
    <message>
        <source>Day of the last check</source>
        <translation>마지막으로 확인한 날</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>확인한 근거</translation>
    </message>
    <message>
        <source>Who checked it</source>
        <translation>확인한 사람</translation>
    </message>
</context>
<context>
    <name>MessageCounts</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n일 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n시간</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n자가 넘었어요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n자 남았어요</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>You took this back</source>
        <translation>이 메시지를 거두었어요</translation>
    </message>
    <message>
        <source>Only on this device</source>
        <translation>이 기기에만 있어요</translation>
    </message>
    <message>
        <source>Nobody has seen it.</source>
        <translation>아무도 보지 않았어요.</translation>
    </message>
    <message>
        <source>It waits for your choice</source>
        <translation>어떻게 할지 골라 주세요</translation>
    </message>
    <message>
        <source>It could not be delivered for 12 hours, so it is not sent by itself. Does it still say what you mean?</source>
        <translation>12시간 동안 전하지 못해서 저절로 보내지 않아요. 지금도 하고 싶은 말 그대로인가요?</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>가는 중</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>도착했어요</translation>
    </message>
    <message>
        <source>Nobody has read it yet. A moderator reads it before anyone else.</source>
        <translation>아직 아무도 읽지 않았어요. 운영자가 가장 먼저 읽어요.</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>A moderator has opened this; this is not emergency help.</source>
        <translation>운영자가 열어 보았어요. 이것은 긴급 도움이 아니에요.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>실렸어요</translation>
    </message>
    <message>
        <source>Everybody in this space can read it.</source>
        <translation>이 공간의 모두가 읽을 수 있어요.</translation>
    </message>
    <message>
        <source>It came back to you</source>
        <translation>나에게 돌아왔어요</translation>
    </message>
    <message>
        <source>You can change it and send it again, or leave it. Only you and moderators read it.</source>
        <translation>고쳐서 다시 보내거나 그대로 두어도 돼요. 나와 운영자만 읽어요.</translation>
    </message>
    <message>
        <source>It was not published</source>
        <translation>실리지 않았어요</translation>
    </message>
    <message>
        <source>Your words are still here, on this device.</source>
        <translation>쓴 글은 여기 이 기기에 그대로 있어요.</translation>
    </message>
    <message>
        <source>Your words are only on this device now.</source>
        <translation>쓴 글은 이제 이 기기에만 있어요.</translation>
    </message>
    <message>
        <source>It goes away for everybody as soon as this device is connected.</source>
        <translation>이 기기가 연결되는 대로 모두의 화면에서 사라져요.</translation>
    </message>
    <message>
        <source>There is no answer yet, so it may or may not have arrived.</source>
        <translation>아직 답이 없어서, 도착했는지 알 수 없어요.</translation>
    </message>
    <message>
        <source>It could not be delivered</source>
        <translation>전달되지 않았어요</translation>
    </message>
    <message>
        <source>You can no longer write in this space.</source>
        <translation>이 공간에는 더 쓸 수 없어요.</translation>
    </message>
    <message>
        <source>This space is closed.</source>
        <translation>이 공간은 닫혔어요.</translation>
    </message>
    <message>
        <source>It is too long. Please shorten it.</source>
        <translation>메시지가 길어요. 조금 줄여 주세요.</translation>
    </message>
    <message>
        <source>It holds a letter that cannot be sent.</source>
        <translation>보낼 수 없는 글자가 들어 있어요.</translation>
    </message>
    <message>
        <source>It was changed on another device meanwhile.</source>
        <translation>그사이에 다른 기기에서 바뀌었어요.</translation>
    </message>
    <message>
        <source>Your words are still here. You can change the message and send it again.</source>
        <translation>쓴 글은 여기에 그대로 있어요. 고쳐서 다시 보내도 돼요.</translation>
    </message>
    <message>
        <source>Rule {number} of the people who run this place</source>
        <translation>이곳을 운영하는 사람들의 {number}번 규칙</translation>
    </message>
    <message>
        <source>Rule {number}: {title}</source>
        <translation>{number}번 규칙: {title}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>고치기</translation>
    </message>
    <message>
        <source>Keep private</source>
        <translation>나만 보기</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>거두기</translation>
    </message>
    <message>
        <source>Remove from this device</source>
        <translation>이 기기에서 지우기</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>다시 쓰기</translation>
    </message>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a date is written</comment>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1분 미만</translation>
    </message>
    <message>
        <source>Last up to date: {time}.</source>
        <translation>마지막으로 새로워진 때: {time}.</translation>
    </message>
    <message>
        <source>Up to date as of {time}</source>
        <translation>{time}까지 모두 받았어요</translation>
    </message>
    <message>
        <source>The app tries again by itself.</source>
        <translation>앱이 저절로 다시 해 볼게요.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>연결되지 않았어요</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>들어갈 수 없어요</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>연결하는 중…</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>잠겨 있어요</translation>
    </message>
    <message>
        <source>When moderators are there is not known until this device is connected.</source>
        <translation>이 기기가 연결되기 전에는 운영자가 언제 있는지 알 수 없어요.</translation>
    </message>
    <message>
        <source>{name} does not say when its moderators are there.</source>
        <translation>{name}에는 운영자가 언제 있는지 적혀 있지 않아요.</translation>
    </message>
    <message>
        <source>Moderators of {name} are there: {hours}</source>
        <translation>{name} 운영자가 있는 시간: {hours}</translation>
    </message>
    <message>
        <source>Whoever runs this place can read all that is stored there, and so every message that reaches it.</source>
        <translation>이곳을 운영하는 사람은 저장된 것을 모두 읽을 수 있어요. 그래서 이곳에 닿은 모든 메시지도 읽을 수 있어요.</translation>
    </message>
</context>
<context>
    <name>MissingWords</name>
    <message>
        <source>This directory has no line and no service for this country yet. That does not mean that there is none: the lists below know many more.</source>
        <translation>이 목록에는 이 나라의 상담전화나 기관이 아직 없어요. 그런 곳이 없다는 뜻은 아니에요. 아래 목록들에 훨씬 많이 있어요.</translation>
    </message>
    <message>
        <source>This directory has no line for the whole of this country yet.</source>
        <translation>이 목록에는 이 나라 전체를 위한 상담전화가 아직 없어요.</translation>
    </message>
    <message>
        <source>This directory has no bereavement service or group in this country yet. That does not mean that there is none: a crisis line or your doctor may know one.</source>
        <translation>이 목록에는 이 나라의 유족 지원 기관이나 자조모임이 아직 없어요. 그런 곳이 없다는 뜻은 아니에요. 상담전화나 담당 의사가 알고 있을 수 있어요.</translation>
    </message>
    <message>
        <source>This directory has nothing of this kind in this country yet. That does not mean that there is none: a crisis line or your doctor may know one.</source>
        <translation>이 목록에는 이 나라의 이런 곳이 아직 없어요. 그런 곳이 없다는 뜻은 아니에요. 상담전화나 담당 의사가 알고 있을 수 있어요.</translation>
    </message>
    <message>
        <source>This directory has nothing of this kind in this country yet. That does not mean that there is none.</source>
        <translation>이 목록에는 이 나라의 이런 것이 아직 없어요. 아예 없다는 뜻은 아니에요.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Places in the app</source>
        <translation>앱 안의 화면들</translation>
    </message>
</context>
<context>
    <name>NewPassphraseView</name>
    <message>
        <source>A new passphrase</source>
        <translation>새 암호</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>같은 암호 한 번 더</translation>
    </message>
    <message>
        <source>Use this passphrase from now on</source>
        <translation>이제부터 이 암호 쓰기</translation>
    </message>
    <message>
        <source>Keep the one I had</source>
        <translation>쓰던 암호 그대로 두기</translation>
    </message>
    <message>
        <source>Your journal is open</source>
        <translation>일기가 열렸어요</translation>
    </message>
    <message>
        <source>The recovery code opened it. If the passphrase is gone from memory, choose a new one now. The recovery code stays as it is. A backup made before still opens with the old passphrase.</source>
        <translation>복구 코드로 열었어요. 암호가 떠오르지 않으면 지금 새 암호를 정하세요. 복구 코드는 그대로예요. 전에 만든 백업은 예전 암호로 열려요.</translation>
    </message>
    <message>
        <source>The passphrase needs at least 8 characters, and not only spaces.</source>
        <translation>암호는 8자 이상이어야 하고, 빈칸만으로는 안 돼요.</translation>
    </message>
    <message>
        <source>The two are not the same yet. Please type the second one once more.</source>
        <translation>두 암호가 아직 서로 달라요. 아래 것을 한 번 더 적어 주세요.</translation>
    </message>
</context>
<context>
    <name>NewView</name>
    <message>
        <source>Back to the list</source>
        <translation>목록으로 돌아가기</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>추가할 것</translation>
    </message>
    <message>
        <source>What do you want to add?</source>
        <translation>무엇을 추가할까요?</translation>
    </message>
    <message>
        <source>Each begins with the fields that matter for it. It stays a draft until you save it.</source>
        <translation>고른 것에 필요한 칸부터 나와요. 저장하기 전에는 초안으로만 남아 있어요.</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>My note</source>
        <translation>내 메모</translation>
    </message>
    <message>
        <source>Whom you spoke to, when to call again …</source>
        <translation>누구와 이야기했는지, 언제 다시 전화할지 …</translation>
    </message>
    <message>
        <source>Take the note away</source>
        <translation>메모 지우기</translation>
    </message>
</context>
<context>
    <name>NothingView</name>
    <message>
        <source>Try one plain word, such as “sleep”, “inquest”, “brother” or a place.</source>
        <translation>쉬운 낱말 하나로 찾아보세요. “잠”, “장례”, “죄책감”이나 지역 이름처럼요.</translation>
    </message>
    <message>
        <source>Look everywhere, in all kinds</source>
        <translation>모든 종류에서, 모든 곳에서 찾기</translation>
    </message>
    <message>
        <source>Lists of help that others keep</source>
        <translation>다른 곳에서 관리하는 도움 목록</translation>
    </message>
    <message>
        <source>Online communities</source>
        <translation>온라인 모임</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>지금 누군가와 이야기하기</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”.</source>
        <translation>‘{words}’에 대해 찾은 것이 없어요.</translation>
    </message>
    <message>
        <source>Nothing is here yet.</source>
        <translation>아직 아무것도 없어요.</translation>
    </message>
</context>
<context>
    <name>PackUpdates</name>
    <message>
        <source>Your organisation has entries for you: {title}.</source>
        <translation>기관에서 마련한 자료 꾸러미가 있어요: {title}.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>새 항목 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>바뀐 항목 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out</source>
        <translation>
            <numerusform>빠진 항목 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>An update of {title} is there.</source>
        <translation>‘{title}’의 새 버전이 있어요.</translation>
    </message>
    <message>
        <source>An update of {title} is there: {what}.</source>
        <translation>‘{title}’의 새 버전이 있어요: {what}.</translation>
    </message>
    <message>
        <source>Your invitation named another one, so its fingerprint is asked for.</source>
        <translation>초대장에 적힌 꾸러미와 달라서 지문을 물어봐요.</translation>
    </message>
    <message>
        <source>It was checked by one person.</source>
        <translation>한 사람이 확인했어요.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of it would stand in help now; you see each before you say yes.</source>
        <translation>
            <numerusform>‘지금 도움받기’에 나올 상담 창구가 %n곳 있어요. 하나씩 보고 나서 정하면 돼요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacksCard</name>
    <message>
        <source>An organisation&apos;s own places, checked and signed by its people. Lines among them are shown only with your yes.</source>
        <translation>기관이 모은 도움이에요. 그 기관 사람들이 확인하고 서명했어요. 그 가운데 상담 창구는 동의한 것만 보여요.</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>자료 꾸러미</translation>
    </message>
    <message>
        <source>No pack is installed; the app&apos;s own set is shown.</source>
        <translation>설치한 꾸러미가 없어서 앱에 들어 있는 자료가 나와요.</translation>
    </message>
    <message>
        <source>See what would change</source>
        <translation>무엇이 바뀌는지 보기</translation>
    </message>
    <message>
        <source>Install from a file</source>
        <translation>파일에서 설치하기</translation>
    </message>
    <message>
        <source>Install from a folder or stick</source>
        <translation>폴더나 USB에서 설치하기</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>항목 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {version} · {entries}</source>
        <translation>버전 {version} · {entries}</translation>
    </message>
    <message>
        <source>Its signatures were good until {day}. What it holds is still shown; ask for a new version.</source>
        <translation>유효 기한이 지났어요: {day}. 꾸러미에 든 내용은 그대로 보여요. 기관에 새 버전을 부탁해 주세요.</translation>
    </message>
    <message>
        <source>Fresh until {day}.</source>
        <translation>유효 기한: {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n crisis line(s) wait for your yes</source>
        <translation>
            <numerusform>위기 상담전화 %n곳 보고 정하기</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>꾸러미 빼기</translation>
    </message>
    <message>
        <source>Take {title} away</source>
        <translation>꾸러미 빼기: {title}</translation>
    </message>
    <message>
        <source>Choose the pack&apos;s folder</source>
        <translation>꾸러미 폴더 고르기</translation>
    </message>
    <message>
        <source>Choose the pack&apos;s file</source>
        <translation>꾸러미 파일 고르기</translation>
    </message>
    <message>
        <source>Looking at the pack …</source>
        <translation>꾸러미를 살펴보는 중 …</translation>
    </message>
    <message numerus="yes">
        <source>%n crisis line(s) of the pack are shown now.</source>
        <translation>
            <numerusform>이제 꾸러미에 적힌 위기 상담전화 %n곳이 나와요.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} is installed.</source>
        <translation>꾸러미를 설치했어요: {title}.</translation>
    </message>
    <message>
        <source>Take “{title}” away?</source>
        <translation>‘{title}’ 꾸러미를 뺄까요?</translation>
    </message>
    <message>
        <source>Its places are no longer found, and the app&apos;s own lines stand again. To have it back, install it once more.</source>
        <translation>꾸러미에 든 도움은 더 나오지 않고, 앱에 들어 있는 상담전화가 다시 나와요. 다시 쓰려면 한 번 더 설치하면 돼요.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>{title} was taken away.</source>
        <translation>꾸러미를 뺐어요: {title}.</translation>
    </message>
    <message>
        <source>Checked by one person: {name}.</source>
        <translation>한 사람이 확인했어요: {name}.</translation>
    </message>
    <message>
        <source>Checked by: {names}.</source>
        <translation>확인한 사람: {names}.</translation>
    </message>
</context>
<context>
    <name>PacksView</name>
    <message>
        <source>Back to the list</source>
        <translation>목록으로 돌아가기</translation>
    </message>
    <message>
        <source>A pack carries your entries to others. Two people check it and sign, so that nobody has to take one person&apos;s word.</source>
        <translation>자료 꾸러미에 담으면 항목을 다른 사람들에게 전할 수 있어요. 두 사람이 확인하고 서명하니, 한 사람의 말만 믿지 않아도 돼요.</translation>
    </message>
    <message>
        <source>Packs for others</source>
        <translation>나누어 줄 꾸러미</translation>
    </message>
    <message>
        <source>Where to keep your key</source>
        <translation>열쇠를 둘 곳</translation>
    </message>
    <message>
        <source>Choose your key&apos;s file</source>
        <translation>내 열쇠 파일 고르기</translation>
    </message>
    <message>
        <source>Where to save the public part</source>
        <translation>공개 파일을 저장할 곳</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>저장했어요: {file}</translation>
    </message>
    <message>
        <source>Choose a curator&apos;s public file</source>
        <translation>목록 관리자의 공개 파일 고르기</translation>
    </message>
    <message>
        <source>Choose a folder or a stick</source>
        <translation>폴더나 USB 고르기</translation>
    </message>
    <message>
        <source>Copied to {folder}.</source>
        <translation>{folder} 폴더에 복사했어요.</translation>
    </message>
    <message>
        <source>Choose the pack&apos;s folder</source>
        <translation>꾸러미 폴더 고르기</translation>
    </message>
</context>
<context>
    <name>PageRows</name>
    <message>
        <source>A page without words</source>
        <extracomment>Letters of a page&apos;s beginning that stand for a title.</extracomment>
        <translation>내용이 없는 글</translation>
    </message>
    <message>
        <source>Guided session</source>
        <translation>안내 글쓰기</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>쓰던 글</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Back to the list</source>
        <translation>목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Show the rules</source>
        <translation>규칙 보기</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Hide the rules</source>
        <translation>규칙 접기</translation>
    </message>
</context>
<context>
    <name>PaperBar</name>
    <message>
        <source>Print or save</source>
        <extracomment>Lets the person choose a file: window, heading, suggested name, kind of file. None: they changed their mind.</extracomment>
        <translation>인쇄하거나 저장하기</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄하기</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장하기</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>웹 페이지로 저장하기</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. You can save a PDF instead.</source>
        <translation>이 컴퓨터에 설정된 프린터가 없어요. 대신 PDF로 저장할 수 있어요.</translation>
    </message>
    <message>
        <source>The print queue and the printer may keep a copy of what is printed.</source>
        <translation>인쇄한 것이 인쇄 대기열과 프린터에 남을 수 있어요.</translation>
    </message>
    <message>
        <source>Your own notes are part of it.</source>
        <translation>직접 쓴 메모도 함께 인쇄돼요.</translation>
    </message>
    <message>
        <source>Print this?</source>
        <translation>인쇄할까요?</translation>
    </message>
    <message>
        <source>Your own notes leave the journal with it: whoever opens the file can read them.</source>
        <translation>직접 쓴 메모가 일기 밖으로 나가요. 이 파일을 여는 사람은 누구나 메모를 읽을 수 있어요.</translation>
    </message>
    <message>
        <source>Save your notes in a file?</source>
        <translation>메모를 파일로 저장할까요?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>웹 페이지 (*.html)</translation>
    </message>
    <message>
        <source>Where to save it</source>
        <translation>저장할 곳</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장하는 중…</translation>
    </message>
    <message>
        <source>It is on its way to the printer.</source>
        <translation>프린터로 보냈어요.</translation>
    </message>
    <message>
        <source>Saved: {pdf}. Screen readers read {page} better, which lies beside it and says the same.</source>
        <translation>저장했어요: {pdf}. 화면 읽기 프로그램은 옆에 함께 저장한 {page} 파일을 더 잘 읽어요. 내용은 같아요.</translation>
    </message>
    <message>
        <source>Saved: {page}</source>
        <translation>저장했어요: {page}</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>암호 가리기</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>암호 보기</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>My plan</source>
        <translation>나의 계획</translation>
    </message>
    <message>
        <source>Write a plan</source>
        <translation>계획 쓰기</translation>
    </message>
    <message>
        <source>Change my plan</source>
        <translation>나의 계획 고치기</translation>
    </message>
    <message>
        <source>Your plan, if you wrote one, is in your journal, which is locked.</source>
        <translation>계획을 써 두셨다면 일기 안에 있고, 일기는 잠겨 있어요.</translation>
    </message>
    <message>
        <source>Unlock to read it</source>
        <translation>잠금 풀고 읽기</translation>
    </message>
    <message>
        <source>In a quiet moment you can write down what helps you and whom you can call.</source>
        <translation>마음이 조용할 때, 도움이 되는 것과 전화할 수 있는 사람을 적어 둘 수 있어요.</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>일기 열기</translation>
    </message>
    <message>
        <source>How I notice that it is getting hard</source>
        <translation>힘들어지고 있다는 신호</translation>
    </message>
    <message>
        <source>What soothes me</source>
        <translation>나를 달래 주는 것</translation>
    </message>
    <message>
        <source>People and places that take my mind off it</source>
        <translation>다른 생각을 하게 해 주는 사람과 장소</translation>
    </message>
    <message>
        <source>People I can ask for help</source>
        <translation>도움을 부탁할 수 있는 사람</translation>
    </message>
    <message>
        <source>Services I can call</source>
        <translation>전화할 수 있는 곳</translation>
    </message>
    <message>
        <source>Making the place safer</source>
        <translation>주변을 더 안전하게</translation>
    </message>
    <message>
        <source>One reason to stay</source>
        <translation>남아 있을 이유 하나</translation>
    </message>
</context>
<context>
    <name>PlanChoice</name>
    <message>
        <source>Readable without unlocking</source>
        <translation>잠금을 풀지 않고 읽기</translation>
    </message>
    <message>
        <source>Then Help now can show it at once, on the worst night too. It means that a copy of this plan lies unencrypted on this device: whoever uses this computer account can read it. Taking the choice back removes the copy; a backup made meanwhile may still hold it.</source>
        <translation>그러면 가장 힘든 밤에도 ‘지금 도움받기’에 바로 나와요. 대신 이 계획의 사본이 암호화되지 않은 채 이 기기에 있게 되고, 이 컴퓨터 계정을 쓰는 사람은 누구나 읽을 수 있어요. 선택을 거두면 사본이 지워져요. 그사이에 만든 백업에는 남아 있을 수 있어요.</translation>
    </message>
</context>
<context>
    <name>PlanReading</name>
    <message>
        <source>My plan</source>
        <translation>나의 계획</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>아직 쓴 것이 없어요.</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>All pages</source>
        <translation>모든 글</translation>
    </message>
    <message>
        <source>No person is named yet. If nobody comes to mind, a line or a group from Find support can stand here.</source>
        <translation>아직 적힌 사람이 없어요. 떠오르는 사람이 없으면 ‘도움 찾기’에 있는 상담전화나 모임을 적어도 돼요.</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>나의 계획</translation>
    </message>
    <message>
        <source>For the hours when thinking is hard. Your own words are the right ones. Fill in what you can; the rest can wait.</source>
        <translation>생각하기 힘든 시간을 위한 것이에요. 나의 말이 가장 맞는 말이에요. 쓸 수 있는 것만 쓰고, 나머지는 나중에 해도 돼요.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>고치기</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>읽기</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>How I notice that it is getting too heavy</source>
        <extracomment>part -&gt; (heading, what could stand there), in the order in which they help</extracomment>
        <translation>너무 무거워지고 있다는 신호</translation>
    </message>
    <message>
        <source>Thoughts, feelings, things I do or stop doing</source>
        <translation>생각, 느낌, 하게 되거나 그만두게 되는 일</translation>
    </message>
    <message>
        <source>What soothes me, on my own</source>
        <translation>혼자서 나를 달래 주는 것</translation>
    </message>
    <message>
        <source>A walk, a blanket, music, cold water, an animal</source>
        <translation>산책, 담요, 음악, 찬물, 동물</translation>
    </message>
    <message>
        <source>People and places that bring other thoughts</source>
        <translation>다른 생각을 하게 해 주는 사람과 장소</translation>
    </message>
    <message>
        <source>A café, a library, someone to sit beside</source>
        <translation>카페, 도서관, 곁에 앉아 있을 사람</translation>
    </message>
    <message>
        <source>People I can ask for help</source>
        <translation>도움을 부탁할 수 있는 사람</translation>
    </message>
    <message>
        <source>Names and how to reach them</source>
        <translation>이름과 연락하는 방법</translation>
    </message>
    <message>
        <source>Services I can call</source>
        <translation>전화할 수 있는 곳</translation>
    </message>
    <message>
        <source>A doctor, a line, a group; Find support has numbers</source>
        <translation>의사, 상담전화, 모임. 번호는 ‘도움 찾기’에 있어요</translation>
    </message>
    <message>
        <source>How I make the place around me safer</source>
        <translation>내 주변을 더 안전하게 하는 방법</translation>
    </message>
    <message>
        <source>What to give to someone, lock away, or keep out of reach</source>
        <translation>누군가에게 맡기거나, 잠가 두거나, 손이 닿지 않게 둘 것</translation>
    </message>
    <message>
        <source>One reason that matters to me</source>
        <translation>나에게 소중한 이유 하나</translation>
    </message>
    <message>
        <source>A person, a promise, a small thing tomorrow</source>
        <translation>한 사람, 약속 하나, 내일의 작은 일</translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>Message by {author}, {when}</source>
        <translation>{author} 님의 메시지, {when}</translation>
    </message>
    <message>
        <source>Hide the message</source>
        <translation>메시지 가리기</translation>
    </message>
    <message>
        <source>Show the message</source>
        <translation>메시지 보기</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (나)</translation>
    </message>
    <message>
        <source>Before you read: {note}</source>
        <translation>읽기 전에: {note}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>As people see it</source>
        <translation>미리 보기</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) to read</source>
        <translation>
            <numerusform>읽는 데 약 %n분</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Help now and Find support work. Nothing is kept until that is put right.</source>
        <translation>지금 도움받기와 도움 찾기는 쓸 수 있어요. 이 문제가 풀릴 때까지는 아무것도 저장되지 않아요.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>지금 도움받기</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>어서 오세요</translation>
    </message>
    <message>
        <source>Find support</source>
        <translation>도움 찾기</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>일기</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>검토</translation>
    </message>
    <message>
        <source>Curate</source>
        <translation>자료 관리</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>You find it in the settings.</source>
        <translation>설정에서 볼 수 있어요.</translation>
    </message>
    <message numerus="yes">
        <source>Your journal locks in %n second(s). What you wrote is saved.</source>
        <translation>
            <numerusform>%n초 뒤에 일기가 잠겨요. 쓴 것은 저장했어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>계속 열어 두기</translation>
    </message>
    <message>
        <source>Your journal locked itself. What you wrote is saved.</source>
        <translation>일기가 저절로 잠겼어요. 쓴 것은 저장했어요.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Bereave</source>
        <translation>Bereave</translation>
    </message>
</context>
<context>
    <name>ReachLine</name>
    <message>
        <source>Check now</source>
        <translation>지금 확인하기</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>All pages</source>
        <translation>모든 글</translation>
    </message>
    <message>
        <source>Write on this page</source>
        <translation>이어서 쓰기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Your page</source>
        <translation>나의 글</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery code for a journal in Bereave</source>
        <translation>Bereave 일기의 복구 코드</translation>
    </message>
    <message>
        <source>It opens the journal when the passphrase is forgotten. Keep it safe.</source>
        <translation>암호를 잊었을 때 일기를 열어요. 안전한 곳에 두세요.</translation>
    </message>
</context>
<context>
    <name>RecoveryView</name>
    <message>
        <source>Copy</source>
        <translation>복사하기</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>파일로 저장하기…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄하기…</translation>
    </message>
    <message>
        <source>Check and go on</source>
        <translation>확인하고 계속하기</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Group {number} of your code</source>
        <translation>복구 코드의 {number}번째 묶음</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>나의 복구 코드</translation>
    </message>
    <message>
        <source>It opens your journal if the passphrase is ever forgotten. It is shown now and stored nowhere. Write it down and keep the paper where only you, or somebody you trust, will find it.</source>
        <translation>암호를 잊더라도 이 코드로 일기를 열 수 있어요. 지금만 보이고 어디에도 저장하지 않아요. 종이에 적어서, 나나 믿는 사람만 찾을 수 있는 곳에 두세요.</translation>
    </message>
    <message>
        <source>Is it safe on paper?</source>
        <translation>종이에 잘 적어 두셨나요?</translation>
    </message>
    <message>
        <source>Please type these two groups from where you kept them. Pasting is fine.</source>
        <translation>적어 둔 곳을 보고 이 두 묶음을 써 주세요. 붙여 넣어도 돼요.</translation>
    </message>
    <message>
        <source>Group {number}: {signs}</source>
        <translation>{number}번째 묶음: {signs}</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied of it when you leave this page.</source>
        <translation>복사했어요. 이 화면을 나가면 클립보드에서 지워요.</translation>
    </message>
    <message>
        <source>recovery-code.txt</source>
        <translation>복구-코드.txt</translation>
    </message>
    <message>
        <source>Saved as {file}. Whoever finds this file can open your journal; keep it off this device.</source>
        <translation>{file} 파일로 저장했어요. 이 파일을 찾은 사람은 일기를 열 수 있으니 이 기기에 두지 마세요.</translation>
    </message>
    <message>
        <source>Sent to the printer. A printer may keep a copy of what it printed; at home is better.</source>
        <translation>프린터로 보냈어요. 프린터에 인쇄한 것이 남을 수 있어요. 집에서 인쇄하는 편이 나아요.</translation>
    </message>
    <message>
        <source>These are not the two groups yet. Please look at groups {first} and {second} once more.</source>
        <translation>아직 그 두 묶음이 아니에요. {first}번째와 {second}번째 묶음을 한 번 더 살펴봐 주세요.</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>What is wrong here?</source>
        <translation>어떤 점이 맞지 않나요?</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>덧붙일 말 (없어도 돼요)</translation>
    </message>
    <message>
        <source>No names, and nothing about yourself, please.</source>
        <translation>이름이나 자신에 대한 이야기는 적지 말아 주세요.</translation>
    </message>
    <message>
        <source>Report it</source>
        <translation>알리기</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message numerus="yes">
        <source>Please use %n letter(s) less.</source>
        <translation>
            <numerusform>%n자만 줄여 주세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mistake reported: {what}</source>
        <translation>잘못된 점 알림: {what}</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>알린 내용 복사하기</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>거두기</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사했어요</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <source>Reported by readers</source>
        <translation>이용자가 보낸 알림</translation>
    </message>
    <message>
        <source>Nothing was reported.</source>
        <translation>들어온 알림이 없어요.</translation>
    </message>
    <message>
        <source>What readers report will stand here.</source>
        <translation>이용자가 잘못된 점을 알려 주면 여기에 나와요.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>다시 살펴보기</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>항목 열기</translation>
    </message>
    <message>
        <source>1  It is put right</source>
        <translation>1  고쳤음</translation>
    </message>
    <message>
        <source>2  Not confirmed</source>
        <translation>2  확인하지 못함</translation>
    </message>
    <message>
        <source>3  It was right already</source>
        <translation>3  이미 맞았음</translation>
    </message>
    <message>
        <source>Take the last word back</source>
        <translation>마지막 답 되돌리기</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for a word.</source>
        <translation>
            <numerusform>답을 기다리는 알림 %n개.</numerusform>
        </translation>
    </message>
    <message>
        <source>Readers&apos; reports come through the hub. Open the journal first, so that it can be asked.</source>
        <translation>이용자가 보낸 알림은 허브로 들어와요. 허브에 물어볼 수 있게 먼저 일기를 열어 주세요.</translation>
    </message>
    <message>
        <source>pack {name}, version {version}</source>
        <translation>{name} 꾸러미, 버전 {version}</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>기다리는 중</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>고쳤음</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>확인하지 못함</translation>
    </message>
    <message>
        <source>was right already</source>
        <translation>이미 맞았음</translation>
    </message>
    <message>
        <source>Settled. The reader&apos;s app will say so.</source>
        <translation>처리했어요. 알려 준 사람의 앱에 결과가 나와요.</translation>
    </message>
    <message>
        <source>It waits again.</source>
        <translation>다시 기다리는 알림이 되었어요.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>You wrote this yourself, so another moderator decides.</source>
        <translation>직접 쓰신 것이라 다른 운영자가 정해요.</translation>
    </message>
    <message>
        <source>You decided about this; it takes effect in a moment.</source>
        <translation>이미 정하셨어요. 곧 그대로 이루어져요.</translation>
    </message>
    <message>
        <source>You asked for a second person here, so somebody else decides.</source>
        <translation>여기에 한 사람을 더 요청하셨으니 다른 사람이 정해요.</translation>
    </message>
    <message>
        <source>{name} has decided about this.</source>
        <translation>{name} 님이 이 메시지를 정했어요.</translation>
    </message>
    <message>
        <source>{name} is reading this now.</source>
        <translation>{name} 님이 지금 읽고 있어요.</translation>
    </message>
    <message>
        <source>The oldest has waited {time}.</source>
        <translation>가장 오래 기다린 메시지: {time}.</translation>
    </message>
    <message>
        <source>Written {written} · arrived {arrived}</source>
        <translation>쓴 때 {written} · 도착한 때 {arrived}</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>정해짐</translation>
    </message>
    <message>
        <source>Second person asked for</source>
        <translation>한 사람 더 요청함</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>내가 쓴 것</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>초록</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>노랑</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>빨강</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>위기</translation>
    </message>
    <message>
        <source>Not checked by rules</source>
        <translation>규칙으로 살피지 않음</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>싣기로 했어요.</translation>
    </message>
    <message>
        <source>Sent back to its author.</source>
        <translation>글쓴이에게 돌려보내기로 했어요.</translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation>싣지 않기로 했어요.</translation>
    </message>
    <message>
        <source>Left for a second person.</source>
        <translation>다른 운영자에게 남겨 두기로 했어요.</translation>
    </message>
</context>
<context>
    <name>ReviewCounts</name>
    <message numerus="yes">
        <source>%n message(s) waiting.</source>
        <translation>
            <numerusform>메시지 %n개가 기다리고 있어요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Spaces</source>
        <translation>공간</translation>
    </message>
    <message>
        <source>Messages waiting</source>
        <translation>기다리는 메시지</translation>
    </message>
    <message>
        <source>Its author has changed it since you opened it. Please read it again.</source>
        <translation>열어 보신 뒤에 글쓴이가 고쳤어요. 다시 읽어 주세요.</translation>
    </message>
    <message>
        <source>Only moderators of a space review its messages.</source>
        <translation>공간의 메시지는 그 공간의 운영자만 검토해요.</translation>
    </message>
    <message>
        <source>Unlock your journal to review messages.</source>
        <translation>메시지를 검토하려면 일기의 잠금을 풀어 주세요.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>기다리는 메시지가 없어요</translation>
    </message>
    <message>
        <source>Every message has been read. Thank you. This list looks again by itself.</source>
        <translation>모든 메시지를 읽었어요. 고맙습니다. 이 목록은 저절로 다시 살펴봐요.</translation>
    </message>
    <message>
        <source>Choose a message, or press J for the first one. It is yours to read while it is open.</source>
        <translation>메시지를 고르거나 J를 눌러 첫 메시지를 여세요. 열려 있는 동안 그 메시지를 맡게 돼요.</translation>
    </message>
    <message>
        <source>You gave it free. Others can take it now.</source>
        <translation>내려놓으셨어요. 이제 다른 운영자가 맡을 수 있어요.</translation>
    </message>
    <message numerus="yes">
        <source>It takes effect in %n second(s).</source>
        <translation>
            <numerusform>%n초 뒤에 이루어져요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>{number}  {title}</source>
        <translation>{number}  {title}</translation>
    </message>
    <message>
        <source>Rules of this place</source>
        <translation>이곳의 규칙</translation>
    </message>
</context>
<context>
    <name>SavingLabel</name>
    <message>
        <source>Saved at {time}</source>
        <translation>{time}에 저장했어요</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장하는 중…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>아직 저장하지 못했어요</translation>
    </message>
    <message>
        <source>Saved while you write</source>
        <translation>쓰는 동안 저장돼요</translation>
    </message>
    <message>
        <source>{why} Your words stay here, and saving is tried again by itself.</source>
        <translation>{why} 쓴 글은 여기에 그대로 있고, 앱이 저절로 다시 저장해 볼게요.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>지금 다시 해 보기</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <extracomment>Short enough to feel immediate, long enough not to search for every letter of a quick typist.</extracomment>
        <translation>찾던 말 지우기</translation>
    </message>
</context>
<context>
    <name>ServiceView</name>
    <message>
        <source>This service has paused. The ways below may not work now.</source>
        <translation>이곳은 지금 쉬고 있어요. 아래 방법으로 닿지 않을 수 있어요.</translation>
    </message>
    <message>
        <source>This service has closed. It is listed so that nobody looks for it in vain.</source>
        <translation>이곳은 문을 닫았어요. 헛되이 찾지 않으시도록 여기에 적어 두었어요.</translation>
    </message>
    <message>
        <source>Go on to: {name}</source>
        <translation>대신 이곳으로: {name}</translation>
    </message>
    <message>
        <source>In another country: {country}.</source>
        <translation>다른 나라에 있어요: {country}.</translation>
    </message>
    <message>
        <source>The number works only from inside the country.</source>
        <translation>이 번호는 그 나라 안에서만 걸려요.</translation>
    </message>
    <message>
        <source>No way to reach it could be confirmed.</source>
        <translation>확인할 수 있었던 연락 방법이 없어요.</translation>
    </message>
    <message>
        <source>Before it closed: {ways}</source>
        <translation>문을 닫기 전의 연락처: {ways}</translation>
    </message>
    <message>
        <source>More, in this language: {language}</source>
        <translation>이 언어로 된 설명이 더 있어요: {language}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>누구를 위한 곳</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>요금</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>여는 시간</translation>
    </message>
    <message>
        <source>Where this was seen:</source>
        <translation>이 내용을 본 곳:</translation>
    </message>
    <message>
        <source>Copy {address}</source>
        <translation>{address} 복사하기</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사했어요</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>약 %n분</numerusform>
        </translation>
    </message>
    <message>
        <source>Begun: {when}. What you wrote is kept.</source>
        <translation>시작한 때: {when}. 쓴 것은 그대로 있어요.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>이어서 하기</translation>
    </message>
    <message>
        <source>{minutes} · last done: {when}</source>
        <translation>{minutes} · 마지막으로 한 때: {when}</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>다시 하기</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>살펴보기</translation>
    </message>
    <message>
        <source>{act}: {session}</source>
        <translation>{act}: {session}</translation>
    </message>
</context>
<context>
    <name>SessionEnd</name>
    <message>
        <source>How heavy is it now?</source>
        <translation>지금은 얼마나 무거운가요?</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>마치기</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>모든 글</translation>
    </message>
    <message>
        <source>Read what I wrote</source>
        <translation>내가 쓴 것 읽기</translation>
    </message>
    <message>
        <source>You may leave this question out.</source>
        <translation>이 물음은 건너뛰어도 돼요.</translation>
    </message>
    <message>
        <source>That was the last step. What you wrote is saved.</source>
        <translation>마지막 단계까지 왔어요. 쓴 것은 저장했어요.</translation>
    </message>
    <message>
        <source>It is kept among your pages, for you alone. Do one plain thing now: a glass of water, a window.</source>
        <translation>나만 보는 글로 남겨 두었어요. 이제 평범한 일 하나를 해 보세요. 물 한 잔, 창밖 한 번.</translation>
    </message>
</context>
<context>
    <name>SessionOpening</name>
    <message>
        <source>All pages</source>
        <translation>모든 글</translation>
    </message>
    <message>
        <source>How heavy is it at this moment?</source>
        <translation>지금 이 순간 얼마나 무거운가요?</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>시작하기</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>오늘은 쉬기</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>무엇에 기댔나</translation>
    </message>
    <message>
        <source>You may leave this question out.</source>
        <translation>이 물음은 건너뛰어도 돼요.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s). You can stop at any word; everything is kept.</source>
        <translation>
            <numerusform>약 %n분. 쓰던 글자 한가운데에서도 멈출 수 있고, 쓴 것은 모두 남아요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetUpView</name>
    <message>
        <source>A passphrase</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>같은 암호 한 번 더</translation>
    </message>
    <message>
        <source>Set up my journal</source>
        <translation>내 일기 만들기</translation>
    </message>
    <message>
        <source>A journal of your own</source>
        <translation>나만의 일기</translation>
    </message>
    <message>
        <source>A place to write, at your pace. Nothing here is marked, counted or read by anyone else.</source>
        <translation>내 속도로 쓰는 자리예요. 여기서는 누구도 점수를 매기거나 세거나 읽지 않아요.</translation>
    </message>
    <message>
        <source>Before the first page</source>
        <translation>첫 글을 쓰기 전에</translation>
    </message>
    <message>
        <source>Your pages stay on this device, encrypted. They leave it only if you take them out yourself.</source>
        <translation>글은 암호화되어 이 기기에만 있어요. 직접 꺼낼 때만 밖으로 나가요.</translation>
    </message>
    <message>
        <source>Two things open them: a passphrase that you choose now, and a recovery code that you will see next and can keep on paper.</source>
        <translation>여는 방법은 두 가지예요. 지금 정하는 암호, 그리고 다음에 보게 될, 종이에 적어 둘 수 있는 복구 코드.</translation>
    </message>
    <message>
        <source>If both are lost, the pages are lost for good. Nobody can open them for you, and neither can the people who made this app.</source>
        <translation>둘 다 잃으면 글도 영영 잃게 돼요. 누구도 대신 열 수 없고, 이 앱을 만든 사람들도 열 수 없어요.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>암호 정하기</translation>
    </message>
    <message>
        <source>At least 8 characters, in any script. Four or five words that belong together only for you are easy to remember and hard to guess. Pasting from a password store is fine.</source>
        <translation>8자 이상, 어느 나라 글자든 괜찮아요. 나에게만 이어지는 낱말 네다섯 개가 외우기 쉽고 알아맞히기 어려워요. 암호를 모아 두는 프로그램에서 붙여 넣어도 돼요.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>두 암호가 같아요.</translation>
    </message>
    <message>
        <source>You can see what you type with the eye in the field.</source>
        <translation>칸 안의 눈 그림을 누르면 무엇을 썼는지 볼 수 있어요.</translation>
    </message>
    <message>
        <source>A little longer, please: at least 8 characters.</source>
        <translation>조금만 더 길게 써 주세요. 8자 이상이어야 해요.</translation>
    </message>
    <message>
        <source>This will do. A word more makes it much harder to guess.</source>
        <translation>이만하면 괜찮아요. 낱말 하나를 더하면 알아맞히기가 훨씬 어려워져요.</translation>
    </message>
    <message>
        <source>Hard to guess. Good.</source>
        <translation>알아맞히기 어려워요. 좋아요.</translation>
    </message>
    <message>
        <source>The passphrase needs at least 8 characters, and not only spaces.</source>
        <translation>암호는 8자 이상이어야 하고, 빈칸만으로는 안 돼요.</translation>
    </message>
    <message>
        <source>The two are not the same yet. Please type the second one once more.</source>
        <translation>두 암호가 아직 서로 달라요. 아래 것을 한 번 더 적어 주세요.</translation>
    </message>
    <message>
        <source>Making your journal…</source>
        <translation>일기를 만드는 중…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Language and country</source>
        <translation>언어와 나라</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Your country</source>
        <translation>계신 나라</translation>
    </message>
    <message>
        <source>Help now shows its numbers, and its services come first. Changing it deletes nothing.</source>
        <translation>‘지금 도움받기’에 그 나라의 번호가 나오고, 그 나라의 도움이 먼저 나와요. 바꾸어도 지워지는 것은 없어요.</translation>
    </message>
    <message>
        <source>Leaving quickly</source>
        <translation>빨리 나가기</translation>
    </message>
    <message>
        <source>Which key, pressed alone three times, hides the window?</source>
        <translation>어떤 키를 따로 세 번 누르면 창을 숨길까요?</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>None, only the button</source>
        <translation>없음, 단추로만</translation>
    </message>
    <message>
        <source>Where the system&apos;s Sticky Keys are on, these keys keep their own meaning, and only the button leaves.</source>
        <translation>시스템의 고정 키가 켜져 있으면 이 키들은 원래 하던 일을 하고, 단추로만 나갈 수 있어요.</translation>
    </message>
    <message>
        <source>Quick exit hides the window at once, locks the journal and forgets what you searched for and read. What you were writing is saved first. Starting the app again brings the window back.</source>
        <translation>‘빨리 나가기’는 창을 바로 숨기고, 일기를 잠그고, 찾고 읽은 것을 잊어요. 쓰고 있던 것은 먼저 저장해요. 앱을 다시 시작하면 창이 돌아와요.</translation>
    </message>
    <message>
        <source>It does not hide that the app is installed, it does not change the history of your browser, and it cannot protect you from someone who watches this computer with special programs.</source>
        <translation>앱이 설치된 것을 숨기거나 브라우저의 기록을 바꾸지는 못해요. 특별한 프로그램으로 이 컴퓨터를 지켜보는 사람에게서 지켜 드릴 수도 없어요.</translation>
    </message>
</context>
<context>
    <name>SignCard</name>
    <message>
        <source>Sign and hand on</source>
        <translation>서명하고 건네기</translation>
    </message>
    <message>
        <source>Checked by one person.</source>
        <translation>한 사람이 확인했어요.</translation>
    </message>
    <message>
        <source>The pack&apos;s fingerprint, for paper and for your own page; readers type it the first time:</source>
        <translation>종이와 기관 누리집에 실을 꾸러미 지문. 읽는 사람이 처음 설치할 때 적어 넣어요:</translation>
    </message>
    <message>
        <source>Fingerprint of the pack</source>
        <translation>꾸러미 지문</translation>
    </message>
    <message>
        <source>The passphrase of your key</source>
        <translation>내 열쇠의 암호</translation>
    </message>
    <message>
        <source>No pack is here yet. Make a version above, or open a colleague&apos;s.</source>
        <translation>아직 꾸러미가 없어요. 위에서 새 버전을 만들거나 동료의 꾸러미를 열어 주세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>항목 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, version {version}: {entries}</source>
        <translation>{title}, 버전 {version}: {entries}</translation>
    </message>
    <message>
        <source>It can be installed.</source>
        <translation>설치할 수 있어요.</translation>
    </message>
    <message numerus="yes">
        <source>Waits for %n more signature(s).</source>
        <translation>
            <numerusform>서명이 %n개 더 필요해요.</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Signed by: {names}.</source>
        <translation>서명한 사람: {names}.</translation>
    </message>
    <message>
        <source>Still to sign, one or more of: {names}.</source>
        <translation>이 가운데 한 사람 이상이 더 서명해야 해요: {names}.</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>서명하기</translation>
    </message>
    <message>
        <source>Keep it fresh for 90 days from today</source>
        <translation>오늘부터 90일 동안 유효하게 하기</translation>
    </message>
    <message>
        <source>Copy it to a folder or stick</source>
        <translation>폴더나 USB에 복사하기</translation>
    </message>
    <message>
        <source>Open a pack from elsewhere</source>
        <translation>다른 곳의 꾸러미 열기</translation>
    </message>
</context>
<context>
    <name>SpaceView</name>
    <message>
        <source>Spaces</source>
        <translation>공간</translation>
    </message>
    <message>
        <source>A moderator reads every message first. It is not a crisis service.</source>
        <translation>모든 메시지는 운영자가 먼저 읽어요. 긴급 구조 서비스가 아니에요.</translation>
    </message>
    <message>
        <source>About this place</source>
        <translation>이곳에 대해</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>메시지 쓰기</translation>
    </message>
    <message>
        <source>Whose messages</source>
        <translation>누구의 메시지</translation>
    </message>
    <message>
        <source>You are in no space yet.</source>
        <translation>아직 들어간 공간이 없어요.</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>모두의 메시지</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>내 메시지</translation>
    </message>
    <message>
        <source>You have not written here yet. You may also only read, for as long as you like.</source>
        <translation>아직 여기에 쓴 것이 없어요. 얼마든지 오래 읽기만 해도 돼요.</translation>
    </message>
    <message>
        <source>Nothing here yet. When somebody’s message is published, it stands here.</source>
        <translation>아직 아무것도 없어요. 누군가의 메시지가 실리면 여기에 나와요.</translation>
    </message>
    <message>
        <source>Only on this device so far. It is sent as soon as there is a connection.</source>
        <translation>아직 이 기기에만 있어요. 연결되는 대로 보내요.</translation>
    </message>
    <message>
        <source>It is taken away from everybody’s device as soon as each is connected. Your words stay here with you.</source>
        <translation>각자의 기기가 연결되는 대로 모두의 기기에서 사라져요. 쓴 글은 나에게 그대로 남아요.</translation>
    </message>
    <message>
        <source>Take this message back?</source>
        <translation>이 메시지를 거둘까요?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>거두기</translation>
    </message>
    <message>
        <source>Remove your words from this device?</source>
        <translation>이 기기에서 쓴 글을 지울까요?</translation>
    </message>
    <message>
        <source>They are not kept anywhere else by this app.</source>
        <translation>이 앱은 그 글을 다른 곳에 두지 않아요.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>남겨 두기</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>You took your message back before it was sent.</source>
        <translation>보내기 전에 메시지를 거두었어요.</translation>
    </message>
    <message numerus="yes">
        <source>The hub asks to take away %n message(s) at once. That is unusual, so nothing was removed yet.</source>
        <translation>
            <numerusform>허브가 메시지 %n개를 한꺼번에 지워 달라고 해요. 흔한 일이 아니어서 아직 아무것도 지우지 않았어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let them be removed</source>
        <translation>지우게 하기</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Where would you like to begin?</source>
        <translation>어디서 시작하고 싶으세요?</translation>
    </message>
    <message>
        <source>Take one thing. The rest can wait, and nothing here hurries.</source>
        <translation>하나만 고르세요. 나머지는 나중에 해도 되고, 여기서는 서두를 것이 없어요.</translation>
    </message>
    <message>
        <source>The first hours and days</source>
        <translation>처음 몇 시간과 며칠</translation>
    </message>
    <message>
        <source>What happens now, and what can wait.</source>
        <translation>지금 일어나는 일, 미뤄도 되는 일.</translation>
    </message>
    <message>
        <source>Practical things</source>
        <translation>실제로 처리할 일</translation>
    </message>
    <message>
        <source>The funeral, the inquest, the many letters, and who can help with them.</source>
        <translation>장례, 검시, 수많은 서류, 그리고 그 일을 도와줄 사람들.</translation>
    </message>
    <message>
        <source>Grief</source>
        <translation>애도</translation>
    </message>
    <message>
        <source>What it does, what helps a little, and groups of people who know.</source>
        <translation>무슨 일이 생기는지, 무엇이 조금 도움이 되는지, 그리고 겪어 본 사람들의 모임.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>간직한 것</translation>
    </message>
    <message>
        <source>My partner</source>
        <translation>배우자나 연인</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>자녀</translation>
    </message>
    <message>
        <source>My mother or father</source>
        <translation>어머니나 아버지</translation>
    </message>
    <message>
        <source>My brother or sister</source>
        <translation>형제자매</translation>
    </message>
    <message>
        <source>My friend</source>
        <translation>친구</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>동료</translation>
    </message>
    <message>
        <source>Someone I worked with or cared for</source>
        <translation>일로 만나 돌보던 사람</translation>
    </message>
    <message>
        <source>Main lines: {country}</source>
        <translation>{country}의 대표 전화</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>누군가와 이야기하기</translation>
    </message>
    <message>
        <source>People who listen, by telephone, text or chat.</source>
        <translation>전화, 문자, 채팅으로 들어 주는 사람들.</translation>
    </message>
    <message>
        <source>{country}: people who listen, by telephone, text or chat.</source>
        <translation>{country}: 전화, 문자, 채팅으로 들어 주는 사람들.</translation>
    </message>
    <message>
        <source>Choose a country to see its lines here.</source>
        <translation>나라를 고르면 그곳의 상담전화가 여기에 나와요.</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>나라 고르기</translation>
    </message>
    <message>
        <source>Online communities</source>
        <translation>온라인 모임</translation>
    </message>
    <message>
        <source>Lists of help that others keep</source>
        <translation>다른 곳에서 관리하는 도움 목록</translation>
    </message>
    <message>
        <source>More about this line</source>
        <translation>이 상담전화 더 보기</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>{name} 더 보기</translation>
    </message>
    <message>
        <source>Who died?</source>
        <translation>누구를 떠나보내셨나요?</translation>
    </message>
</context>
<context>
    <name>StepAnswer</name>
    <message>
        <source>Write as to someone who is fond of you.</source>
        <translation>나를 아끼는 사람에게 쓰듯 써 보세요.</translation>
    </message>
    <message>
        <source>Write here, as it comes.</source>
        <translation>떠오르는 대로 여기에 쓰세요.</translation>
    </message>
    <message>
        <source>From 0 to 10</source>
        <translation>0에서 10까지</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Step {step} of {total}</source>
        <translation>{total}단계 가운데 {step}단계</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Go on</source>
        <translation>계속하기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>더 짧게</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>오늘은 쉬기</translation>
    </message>
    <message>
        <source>The full version</source>
        <translation>긴 글로 보기</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>마무리로</translation>
    </message>
</context>
<context>
    <name>TextSide</name>
    <message>
        <source>Text in markdown</source>
        <translation>마크다운으로 쓴 본문</translation>
    </message>
    <message>
        <source>What the check minds in the text</source>
        <translation>본문의 지적 사항</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in the text</source>
        <translation>
            <numerusform>본문의 지적 사항 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>F8 goes to the next one</source>
        <translation>F8을 누르면 다음으로 가요</translation>
    </message>
    <message>
        <source>The check minds nothing in the text.</source>
        <translation>본문에 지적 사항이 없어요.</translation>
    </message>
    <message>
        <source>To put right: {number}</source>
        <translation>고쳐야 할 것: {number}</translation>
    </message>
    <message>
        <source>To put right</source>
        <translation>고쳐야 할 것</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>살펴볼 것</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>{words} You can undo this for ten seconds.</source>
        <translation>{words} 10초 동안 되돌릴 수 있어요.</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Passphrase</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>복구 코드</translation>
    </message>
    <message>
        <source>Seven groups; spaces and capitals do not matter</source>
        <translation>일곱 묶음이에요. 띄어쓰기와 대문자·소문자는 상관없어요</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 풀기</translation>
    </message>
    <message>
        <source>The last words of one page could not be saved before locking. They are still in memory: unlock before you close the app, and they will be saved.</source>
        <translation>한 글의 마지막 낱말 몇 개를 잠그기 전에 저장하지 못했어요. 아직 메모리에 남아 있어요. 앱을 닫기 전에 잠금을 풀면 저장돼요.</translation>
    </message>
    <message>
        <source>Your journal is locked</source>
        <translation>일기가 잠겨 있어요</translation>
    </message>
    <message>
        <source>Your pages are safe, as you left them.</source>
        <translation>글은 두고 간 그대로 안전하게 있어요.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>암호로 열기</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>복구 코드로 열기</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>잠금을 푸는 중…</translation>
    </message>
</context>
<context>
    <name>WordsToShow</name>
    <message>
        <source>Words to show to someone</source>
        <translation>누군가에게 보여 줄 말</translation>
    </message>
    <message>
        <source>I am not safe on my own right now. Please stay with me.</source>
        <translation>지금 저 혼자 있으면 위험해요. 곁에 있어 주세요.</translation>
    </message>
    <message>
        <source>Please help me call {number}.</source>
        <translation>{number}번에 전화하게 도와주세요.</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>크게 보여 주기</translation>
    </message>
</context>
<context>
    <name>YoungLines</name>
    <message>
        <source>For children and young people</source>
        <translation>어린이와 청소년을 위한 곳</translation>
    </message>
    <message>
        <source>We know of no line only for young people in this country.</source>
        <translation>이 나라에는 청소년만을 위한 상담전화를 알지 못해요.</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>Move up: {row}</source>
        <translation>위로 옮기기: {row}</translation>
    </message>
    <message>
        <source>Move down: {row}</source>
        <translation>아래로 옮기기: {row}</translation>
    </message>
    <message>
        <source>Remove: {row}</source>
        <translation>지우기: {row}</translation>
    </message>
</context>
</TS>
