<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About this app</source>
        <translation>À propos de cette application</translation>
    </message>
    <message>
        <source>Bereave {version}</source>
        <translation>Bereave {version}</translation>
    </message>
    <message>
        <source>It is not a crisis service, and it does not replace a doctor or a therapist. It watches nobody and cannot call anyone for you.</source>
        <translation>Ce n&apos;est pas un service d&apos;urgence, et elle ne remplace ni médecin ni thérapeute. Elle ne surveille personne et ne peut appeler personne à votre place.</translation>
    </message>
    <message>
        <source>The directory was put together from public pages and lists. Nobody was called. Each entry says when and against what it was last checked; what nobody could confirm says so.</source>
        <translation>Le répertoire a été composé à partir de pages et de listes publiques. Personne n&apos;a été appelé. Chaque fiche dit quand et avec quoi elle a été vérifiée pour la dernière fois&#xa0;; ce que personne n&apos;a pu confirmer est signalé.</translation>
    </message>
    <message>
        <source>The guided writing follows tested programmes. This programme itself is untested.</source>
        <translation>L&apos;écriture guidée suit des programmes testés. Ce programme lui-même n&apos;a pas été testé.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere, unless you join a space for messages yourself.</source>
        <translation>Rien n&apos;est envoyé nulle part, sauf si vous rejoignez vous-même un espace de messages.</translation>
    </message>
    <message>
        <source>Your folder on this device</source>
        <translation>Votre dossier sur cet appareil</translation>
    </message>
    <message>
        <source>Copy the folder&apos;s name</source>
        <translation>Copier le nom du dossier</translation>
    </message>
    <message>
        <source>The journal in it is encrypted. Settings (country, language, looks) are not.</source>
        <translation>Le journal qu&apos;il contient est chiffré. Les réglages (pays, langue, apparence) ne le sont pas.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>The program: Apache License 2.0. The texts and the directory: CC BY 4.0.</source>
        <translation>Le programme&#xa0;: Apache License 2.0. Les textes et le répertoire&#xa0;: CC BY 4.0.</translation>
    </message>
    <message>
        <source>Qt and PySide6: LGPL 3. Letters: Inter, Noto Serif, Noto Sans KR (SIL Open Font License).</source>
        <translation>Qt et PySide6&#xa0;: LGPL 3. Caractères&#xa0;: Inter, Noto Serif, Noto Sans KR (SIL Open Font License).</translation>
    </message>
    <message>
        <source>Icons: Lucide (ISC). Each part&apos;s own licence comes with the app.</source>
        <translation>Icônes&#xa0;: Lucide (ISC). La licence de chaque élément est fournie avec l&apos;application.</translation>
    </message>
</context>
<context>
    <name>AboutHub</name>
    <message>
        <source>Back to the messages</source>
        <translation>Revenir aux messages</translation>
    </message>
    <message>
        <source>What we ask of each other</source>
        <translation>Ce que nous attendons les uns des autres</translation>
    </message>
    <message>
        <source>This place</source>
        <translation>Ce lieu</translation>
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
        <translation>À quel point est-ce lourd maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Garder cette réponse</translation>
    </message>
    <message>
        <source>After “{session}” one question stayed open. You may leave it so.</source>
        <translation>Après «&#xa0;{session}&#xa0;», une question est restée ouverte. Vous pouvez la laisser ainsi.</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Go to the short version</source>
        <translation>Aller à la version courte</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lire la suite</translation>
    </message>
    <message>
        <source>Read the whole page</source>
        <translation>Lire toute la page</translation>
    </message>
    <message>
        <source>The short version</source>
        <translation>La version courte</translation>
    </message>
    <message>
        <source>Checked against these sources: {day}.</source>
        <translation>Vérifié avec ces sources&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>To be reviewed by {day}.</source>
        <translation>À revoir avant&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>Written for this app in its own words. It does not replace advice.</source>
        <translation>Écrit pour cette application, avec ses propres mots. Ne remplace pas un conseil.</translation>
    </message>
    <message>
        <source>It does not replace advice.</source>
        <translation>Ne remplace pas un conseil.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) to read</source>
        <translation>
            <numerusform>Environ %n minute de lecture</numerusform>
            <numerusform>Environ %n minutes de lecture</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinView</name>
    <message>
        <source>All pages</source>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>Pages in the bin</source>
        <translation>Pages dans la corbeille</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Bring this page back</source>
        <translation>Reprendre cette page</translation>
    </message>
    <message>
        <source>Delete all for good…</source>
        <translation>Tout supprimer pour de bon…</translation>
    </message>
    <message>
        <source>Delete these pages for good?</source>
        <translation>Supprimer ces pages pour de bon&#xa0;?</translation>
    </message>
    <message>
        <source>Their words are then removed from this device&apos;s journal, and nobody can bring them back. If the police or a court may still ask for pages, get advice first.</source>
        <translation>Leurs mots seront alors retirés du journal de cet appareil, et personne ne pourra les faire revenir. Si la police ou un tribunal peut encore demander des pages, prenez d&apos;abord conseil.</translation>
    </message>
    <message>
        <source>Keep them in the bin</source>
        <translation>Les laisser dans la corbeille</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer pour de bon</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Pages stay here until you delete them for good. Choose one to bring it back.</source>
        <translation>Les pages restent ici jusqu&apos;à ce que vous les supprimiez pour de bon. Choisissez-en une pour la reprendre.</translation>
    </message>
    <message>
        <source>The page is back among your pages.</source>
        <translation>La page est de nouveau parmi vos pages.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) deleted for good.</source>
        <translation>
            <numerusform>%n page supprimée pour de bon.</numerusform>
            <numerusform>%n pages supprimées pour de bon.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Breathing</name>
    <message>
        <source>Breathe in for about four seconds and out for about six. If counting is hard, breathe out a little longer than in. Stop whenever you like.</source>
        <extracomment>Six slow breaths a minute: in for four seconds, out for six.</extracomment>
        <translation>Inspirez environ quatre secondes, soufflez environ six. Si compter est difficile, soufflez simplement un peu plus longtemps que vous n&apos;inspirez. Arrêtez quand vous voulez.</translation>
    </message>
    <message>
        <source>Slow breathing</source>
        <translation>Respiration lente</translation>
    </message>
    <message>
        <source>Hold the circle still</source>
        <translation>Arrêter le cercle</translation>
    </message>
    <message>
        <source>Let the circle move</source>
        <translation>Laisser le cercle bouger</translation>
    </message>
    <message>
        <source>In for four, out for six</source>
        <translation>Inspirer sur quatre, souffler sur six</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspirez</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Soufflez</translation>
    </message>
</context>
<context>
    <name>CheckFacts</name>
    <message>
        <source>Next review: {day}.</source>
        <translation>Prochaine vérification&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>No way to reach it could be confirmed.</source>
        <translation>Aucun moyen de le joindre n&apos;a pu être confirmé.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>If you call, you could say</source>
        <translation>Si vous appelez, vous pourriez dire</translation>
    </message>
</context>
<context>
    <name>CheckScript</name>
    <message>
        <source>This line is for people in need. Call its office if you know its number. Otherwise keep it short, say first that you are well, and offer to call at a better time.</source>
        <translation>Cette ligne est là pour des personnes en détresse. Appelez plutôt son bureau, si vous en connaissez le numéro. Sinon, faites court, dites d&apos;abord que vous allez bien, et proposez de rappeler à un meilleur moment.</translation>
    </message>
    <message>
        <source>Good day. I help to keep a list of places where people bereaved by suicide find help. “{title}” is on it. Do you have two minutes, so that it says what is right?</source>
        <translation>Bonjour. J&apos;aide à tenir une liste de lieux où les personnes endeuillées par un suicide trouvent de l&apos;aide. «&#xa0;{title}&#xa0;» en fait partie. Avez-vous deux minutes, pour que tout y soit juste&#xa0;?</translation>
    </message>
    <message>
        <source>My name is {name}.</source>
        <translation>Je m&apos;appelle {name}.</translation>
    </message>
    <message>
        <source>We show this number: {number}. Is it still right?</source>
        <translation>Nous indiquons ce numéro&#xa0;: {number}. Est-il toujours bon&#xa0;?</translation>
    </message>
    <message>
        <source>We show this number for WhatsApp: {number}. Is it still right?</source>
        <translation>Nous indiquons ce numéro pour WhatsApp&#xa0;: {number}. Est-il toujours bon&#xa0;?</translation>
    </message>
    <message>
        <source>We show no number. Is there one that people may call?</source>
        <translation>Nous n&apos;indiquons pas de numéro. Y en a-t-il un que l&apos;on peut appeler&#xa0;?</translation>
    </message>
    <message>
        <source>We show: {ways}. Is that still right?</source>
        <translation>Nous indiquons&#xa0;: {ways}. Est-ce toujours exact&#xa0;?</translation>
    </message>
    <message>
        <source>When can people reach you? We say: {hours}.</source>
        <translation>Quand peut-on vous joindre&#xa0;? Nous indiquons&#xa0;: {hours}.</translation>
    </message>
    <message>
        <source>When can people reach you?</source>
        <translation>Quand peut-on vous joindre&#xa0;?</translation>
    </message>
    <message>
        <source>What does it cost? We say: {cost}.</source>
        <translation>Quel est le prix&#xa0;? Nous indiquons&#xa0;: {cost}.</translation>
    </message>
    <message>
        <source>Does it cost anything?</source>
        <translation>Est-ce payant&#xa0;?</translation>
    </message>
    <message>
        <source>Who is it for? We say: {people}.</source>
        <translation>Pour qui est-ce&#xa0;? Nous indiquons&#xa0;: {people}.</translation>
    </message>
    <message>
        <source>Which languages do you speak? We say: {languages}.</source>
        <translation>Quelles langues parlez-vous&#xa0;? Nous indiquons&#xa0;: {languages}.</translation>
    </message>
    <message>
        <source>May we list you with these details?</source>
        <translation>Pouvons-nous vous indiquer dans la liste, avec ces informations&#xa0;?</translation>
    </message>
    <message>
        <source>Is there something that people should know before they call?</source>
        <translation>Y a-t-il quelque chose à savoir avant de vous appeler&#xa0;?</translation>
    </message>
    <message>
        <source>Thank you for what you do.</source>
        <translation>Merci pour ce que vous faites.</translation>
    </message>
</context>
<context>
    <name>CheckSummary</name>
    <message>
        <source>Look at what was skipped</source>
        <translation>Voir ce qui a été passé</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>Vers la liste</translation>
    </message>
    <message>
        <source>That was the last one</source>
        <translation>C&apos;était la dernière</translation>
    </message>
    <message numerus="yes">
        <source>%n still true</source>
        <translation>
            <numerusform>%n toujours exacte</numerusform>
            <numerusform>%n toujours exactes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n fermée</numerusform>
            <numerusform>%n fermées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n passée</numerusform>
            <numerusform>%n passées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckTodayView</name>
    <message>
        <source>Back to the list</source>
        <translation>Revenir à la liste</translation>
    </message>
    <message>
        <source>Which entries to go through</source>
        <translation>Quelles fiches parcourir</translation>
    </message>
    <message>
        <source>Due within a month</source>
        <translation>À vérifier d&apos;ici un mois</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Tous les services</translation>
    </message>
    <message>
        <source>1  Still true</source>
        <translation>1  Toujours exact</translation>
    </message>
    <message>
        <source>2  Changed …</source>
        <translation>2  Changé …</translation>
    </message>
    <message>
        <source>3  Closed …</source>
        <translation>3  Fermé …</translation>
    </message>
    <message>
        <source>4  Skip</source>
        <translation>4  Passer</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Annuler la dernière réponse</translation>
    </message>
    <message>
        <source>Reading the entries …</source>
        <translation>Lecture des fiches …</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <source>Nothing is due. Choose others above, or come back later.</source>
        <translation>Rien n&apos;est à vérifier. Choisissez-en d&apos;autres ci-dessus, ou revenez plus tard.</translation>
    </message>
    <message>
        <source>Say first how you learnt it: choose one below.</source>
        <translation>Dites d&apos;abord comment vous l&apos;avez appris&#xa0;: choisissez ci-dessous.</translation>
    </message>
    <message>
        <source>Say first who you are. You are asked only once.</source>
        <translation>Dites d&apos;abord qui vous êtes. Cela n&apos;est demandé qu&apos;une fois.</translation>
    </message>
    <message>
        <source>{title}: still true.</source>
        <translation>{title}&#xa0;: toujours exact.</translation>
    </message>
    <message>
        <source>Nothing was saved in the form, so nothing was written down. What you typed is a draft.</source>
        <translation>Rien n&apos;a été enregistré dans le formulaire, alors rien n&apos;a été noté. Ce que vous avez tapé reste en brouillon.</translation>
    </message>
    <message>
        <source>Something else was done since. The history of “{title}” has every state.</source>
        <translation>Autre chose a été fait depuis. L&apos;historique de «&#xa0;{title}&#xa0;» garde tous les états.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Back to checking</source>
        <translation>Revenir aux vérifications</translation>
    </message>
    <message>
        <source>{title}: changed and checked.</source>
        <translation>{title}&#xa0;: modifié et vérifié.</translation>
    </message>
</context>
<context>
    <name>CheckedWords</name>
    <message>
        <source>date unknown</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>How Qt writes a month and a year (French: MMMM yyyy; Korean: yyyy년 M월).</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How Qt writes a day (French: d MMMM yyyy; Korean: yyyy년 M월 d일).</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Checked by: {names}.</source>
        <translation>Vérifié par&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Confirmed with the organisation: {day}.</source>
        <translation>Confirmé auprès de l&apos;organisation&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>Last checked against the organisation&apos;s own page: {day}.</source>
        <translation>Dernière vérification sur la page de l&apos;organisation elle-même&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>Last checked against independent pages: {day}.</source>
        <translation>Dernière vérification sur des pages indépendantes&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>Last checked against one public page: {day}.</source>
        <translation>Dernière vérification sur une seule page publique&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>Last seen in public lists: {day}.</source>
        <translation>Vu pour la dernière fois dans des listes publiques&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>Last checked: {day}.</source>
        <translation>Dernière vérification&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>Not yet confirmed with the organisation.</source>
        <translation>Pas encore confirmé auprès de l&apos;organisation.</translation>
    </message>
    <message>
        <source>Was to be looked at again by {day}. Please check before you rely on it.</source>
        <translation>Devait être revérifié avant&#xa0;: {day}. Vérifiez avant de vous y fier.</translation>
    </message>
    <message>
        <source>Looked after by: {name}.</source>
        <translation>Suivi par&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>From: {pack} (checked by one person)</source>
        <translation>Vient de&#xa0;: {pack} (vérifié par une seule personne)</translation>
    </message>
    <message>
        <source>From: {pack}</source>
        <translation>Vient de&#xa0;: {pack}</translation>
    </message>
</context>
<context>
    <name>CloseView</name>
    <message>
        <source>Where people go on to</source>
        <translation>Vers où diriger les gens</translation>
    </message>
    <message>
        <source>How you learnt it</source>
        <translation>Comment vous l&apos;avez appris</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>Un appel</translation>
    </message>
    <message>
        <source>A written reply</source>
        <translation>Une réponse écrite</translation>
    </message>
    <message>
        <source>Its own page</source>
        <translation>Sa propre page</translation>
    </message>
    <message>
        <source>Another page</source>
        <translation>Une autre page</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse de la page</translation>
    </message>
    <message>
        <source>A note for the history</source>
        <translation>Une note pour l&apos;historique</translation>
    </message>
    <message>
        <source>Your name, as others shall read it</source>
        <translation>Votre nom, tel que les autres le liront</translation>
    </message>
    <message>
        <source>It is closed</source>
        <translation>C&apos;est fermé</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Is {title} closed?</source>
        <translation>{title} a fermé&#xa0;?</translation>
    </message>
    <message>
        <source>nothing takes its place</source>
        <translation>rien ne le remplace</translation>
    </message>
    <message>
        <source>Then its numbers are not offered any more, and whoever finds it is led on.</source>
        <translation>Dans ce cas, ses numéros ne sont plus proposés, et toute personne qui la trouve est guidée plus loin.</translation>
    </message>
    <message>
        <source>Then its numbers are not offered any more. Whoever finds it reads that it is closed; they are not led on to anything.</source>
        <translation>Dans ce cas, ses numéros ne sont plus proposés. Toute personne qui la trouve lit que c&apos;est fermé&#xa0;; elle n&apos;est guidée vers rien d&apos;autre.</translation>
    </message>
    <message>
        <source>{title} is closed now.</source>
        <translation>Indiqué comme fermé&#xa0;: {title}.</translation>
    </message>
</context>
<context>
    <name>ClosedView</name>
    <message>
        <source>Messages cannot be read now</source>
        <translation>Les messages ne peuvent pas être lus maintenant</translation>
    </message>
    <message>
        <source>Messages are locked</source>
        <translation>Les messages sont verrouillés</translation>
    </message>
    <message>
        <source>Messages are kept behind the same passphrase as your journal. Unlock it to read and write.</source>
        <translation>Les messages sont gardés derrière la même phrase de passe que votre journal. Déverrouillez-le pour lire et écrire.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Messages need your journal first</source>
        <translation>Il faut d&apos;abord un journal</translation>
    </message>
    <message>
        <source>Your name in a space and what you write are kept encrypted on this device, behind the passphrase of your journal. Set up the journal, then come back here.</source>
        <translation>Votre nom dans un espace et ce que vous écrivez sont gardés chiffrés sur cet appareil, derrière la phrase de passe de votre journal. Créez le journal, puis revenez ici.</translation>
    </message>
    <message>
        <source>Set up the journal</source>
        <translation>Créer le journal</translation>
    </message>
</context>
<context>
    <name>Compose</name>
    <message>
        <source>Back to the messages</source>
        <translation>Revenir aux messages</translation>
    </message>
    <message>
        <source>Need help now</source>
        <translation>Aide immédiate</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Votre message</translation>
    </message>
    <message>
        <source>Write in your own words.</source>
        <translation>Écrivez avec vos mots.</translation>
    </message>
    <message>
        <source>For example: the day I found out</source>
        <translation>Par exemple&#xa0;: le jour où j&apos;ai su</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Change your message</source>
        <translation>Modifier votre message</translation>
    </message>
    <message>
        <source>Write to {space}</source>
        <translation>Écrire à {space}</translation>
    </message>
    <message>
        <source>Your draft from before</source>
        <translation>Votre brouillon d&apos;avant</translation>
    </message>
    <message>
        <source>Saved {time}, only on this device</source>
        <translation>Enregistré ({time}), seulement sur cet appareil</translation>
    </message>
    <message>
        <source>A moderator reads every message first. This is not a crisis service: if you might act on thoughts of dying, do not wait for an answer here.</source>
        <translation>Un modérateur lit d&apos;abord chaque message. Ceci n&apos;est pas un service d&apos;urgence&#xa0;: si vous risquez de passer à l&apos;acte, n&apos;attendez pas une réponse ici.</translation>
    </message>
    <message>
        <source>A line before it, if something in it is hard to read (you can leave it empty)</source>
        <translation>Une ligne pour prévenir, si quelque chose est dur à lire (vous pouvez la laisser vide)</translation>
    </message>
</context>
<context>
    <name>ConfirmView</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Search by name, country or doubt</source>
        <translation>Chercher par nom, pays ou doute</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Rien ici.</translation>
    </message>
    <message>
        <source>These are left out because something about them is in doubt. Look, ask them, and make an entry of what you confirmed.</source>
        <translation>Ils ne figurent pas dans le répertoire, car quelque chose reste incertain. Regardez, demandez-leur, et faites une fiche de ce que vous avez confirmé.</translation>
    </message>
    <message>
        <source>Back to what is to confirm</source>
        <translation>Retour à ce qui est à confirmer</translation>
    </message>
    <message>
        <source>Make an entry of it</source>
        <translation>En faire une fiche</translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n à confirmer</numerusform>
            <numerusform>%n à confirmer</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où regarder</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>D&apos;où viennent les numéros</translation>
    </message>
    <message>
        <source>No page of it is known.</source>
        <translation>Aucune page n&apos;est connue.</translation>
    </message>
    <message>
        <source>Write only what you confirmed yourself, and below where and how you learnt it.</source>
        <translation>Écrivez seulement ce que vous avez confirmé, et plus bas où et comment vous l&apos;avez appris.</translation>
    </message>
</context>
<context>
    <name>ConfirmWords</name>
    <message>
        <source>Emergency numbers: {country}</source>
        <translation>Numéros d&apos;urgence&#xa0;: {country}</translation>
    </message>
    <message>
        <source>In no single country</source>
        <translation>Dans aucun pays en particulier</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>Numéros d&apos;urgence</translation>
    </message>
    <message>
        <source>Sources give different numbers for it.</source>
        <translation>Les sources donnent des numéros différents.</translation>
    </message>
    <message>
        <source>Pages name it, but none was seen that says how it is reached today.</source>
        <translation>Des pages le nomment, mais aucune page vue ne dit comment le joindre aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>It was seen only in public lists, not on a page of its own.</source>
        <translation>Vu seulement dans des listes publiques, pas sur sa propre page.</translation>
    </message>
    <message>
        <source>Only one public page was seen that names it.</source>
        <translation>Une seule page publique qui le nomme a été vue.</translation>
    </message>
    <message>
        <source>It may have ended, or somebody else may run it now.</source>
        <translation>Il a peut-être pris fin, ou quelqu&apos;un d&apos;autre s&apos;en occupe maintenant.</translation>
    </message>
    <message>
        <source>It is often mixed up with another service of a similar name.</source>
        <translation>On le confond souvent avec un autre service au nom proche.</translation>
    </message>
    <message>
        <source>Sources differ on when it can be reached.</source>
        <translation>Les sources ne s&apos;accordent pas sur les heures.</translation>
    </message>
    <message>
        <source>It is not certain which web address is its own.</source>
        <translation>On ne sait pas avec certitude quelle adresse web est la sienne.</translation>
    </message>
    <message>
        <source>Its rules may have changed; read the present ones first.</source>
        <translation>Ses règles ont peut-être changé&#xa0;; lisez d&apos;abord celles d&apos;aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>What was seen of it is years old.</source>
        <translation>Ce qui a été vu date de plusieurs années.</translation>
    </message>
    <message>
        <source>Sources give different emergency numbers.</source>
        <translation>Les sources donnent des numéros d&apos;urgence différents.</translation>
    </message>
    <message>
        <source>Only one source gives these emergency numbers.</source>
        <translation>Une seule source donne ces numéros d&apos;urgence.</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy {value}</source>
        <translation>Copier {value}</translation>
    </message>
    <message>
        <source>This leaves the app and opens:</source>
        <translation>Ceci quitte l&apos;application et ouvre&#xa0;:</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Tchat</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Call from this device</source>
        <translation>Appeler depuis cet appareil</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>CountryChoice</name>
    <message>
        <source>No country chosen</source>
        <translation>Aucun pays choisi</translation>
    </message>
</context>
<context>
    <name>CuratePage</name>
    <message>
        <source>Taken back: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: {action}, {number}</source>
        <translation>Annuler&#xa0;: {action}, {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries changed.</source>
        <translation>
            <numerusform>%n fiche modifiée.</numerusform>
            <numerusform>%n fiches modifiées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CurateWords</name>
    <message>
        <source>How</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Numéro ou adresse</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>Hours, in words</source>
        <translation>Horaires, en mots</translation>
    </message>
    <message>
        <source>Cost, such as free</source>
        <translation>Prix, par exemple gratuit</translation>
    </message>
    <message>
        <source>Word to text</source>
        <translation>Mot à envoyer</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse de la page</translation>
    </message>
    <message>
        <source>Name, where there is no page</source>
        <translation>Nom, s&apos;il n&apos;y a pas de page</translation>
    </message>
    <message>
        <source>Date of the page</source>
        <translation>Date de la page</translation>
    </message>
    <message>
        <source>Title of the page</source>
        <translation>Titre de la page</translation>
    </message>
    <message>
        <source>Language, such as fr</source>
        <translation>Langue, par exemple fr</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quoi</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Which directory</source>
        <translation>Quel répertoire</translation>
    </message>
    <message>
        <source>Its name there</source>
        <translation>Son nom là-bas</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Langues parlées</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Part of the articles</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Ways to reach it</source>
        <translation>Comment joindre</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>How far it reaches</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Go on to</source>
        <translation>Aller plutôt vers</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Only from inside the country</source>
        <translation>Seulement depuis le pays</translation>
    </message>
    <message>
        <source>What it is about, said first</source>
        <translation>Sujet annoncé d&apos;abord</translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation>Traduction de</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Suivi par</translation>
    </message>
    <message>
        <source>Other directories&apos; names for it</source>
        <translation>Son nom dans d&apos;autres répertoires</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prochaine vérification</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traductions</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>Own version taken away</source>
        <translation>Retrait de la version d&apos;ici</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Retour à un état d&apos;avant</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Changed outside the app</source>
        <translation>Modification hors de l&apos;application</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Tchat</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>en retard depuis&#xa0;: {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>avant&#xa0;: {day}</translation>
    </message>
    <message>
        <source>no day set</source>
        <translation>pas de date fixée</translation>
    </message>
    <message>
        <source>Checked: {day}</source>
        <translation>Vérifié&#xa0;: {day}</translation>
    </message>
    <message>
        <source>checked by one person, {name}</source>
        <translation>vérifié par une seule personne, {name}</translation>
    </message>
    <message>
        <source>checked by {names}</source>
        <translation>vérifié par {names}</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Modifié ici</translation>
    </message>
    <message>
        <source>To put right: {number}</source>
        <translation>À corriger&#xa0;: {number}</translation>
    </message>
</context>
<context>
    <name>CuratingCard</name>
    <message>
        <source>Looking after the resources</source>
        <translation>S&apos;occuper des fiches</translation>
    </message>
    <message>
        <source>I look after the resources</source>
        <translation>Je m&apos;occupe des fiches</translation>
    </message>
    <message>
        <source>Shows the place Curate: check entries, change them on this device, and make packs for others. Nothing is sent anywhere.</source>
        <translation>Ajoute la page «&#xa0;Répertoire&#xa0;»&#xa0;: vérifier des fiches, les modifier sur cet appareil, et faire des recueils pour d&apos;autres. Rien n&apos;est envoyé nulle part.</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>Start from an answer</source>
        <translation>Partir d&apos;une réponse</translation>
    </message>
    <message>
        <source>The rule that this is about</source>
        <translation>La règle dont il s&apos;agit</translation>
    </message>
    <message>
        <source>Words to the author</source>
        <translation>Mots pour la personne qui a écrit</translation>
    </message>
    <message>
        <source>A line of your own</source>
        <translation>Une ligne à vous</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Aucune règle</translation>
    </message>
    <message>
        <source>{number}  {title}</source>
        <translation>{number}  {title}</translation>
    </message>
    <message>
        <source>Start from an answer …</source>
        <translation>Partir d&apos;une réponse …</translation>
    </message>
    <message>
        <source>Send it back to its author</source>
        <translation>Renvoyer à la personne qui l&apos;a écrit</translation>
    </message>
    <message>
        <source>Decline this message</source>
        <translation>Ne pas publier ce message</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ne pas publier</translation>
    </message>
</context>
<context>
    <name>DistressScale</name>
    <message>
        <source>Bearable</source>
        <extracomment>A 0 typed this soon after a 1 means ten.</extracomment>
        <translation>Supportable</translation>
    </message>
    <message>
        <source>The heaviest it could be</source>
        <translation>Aussi lourd que possible</translation>
    </message>
    <message>
        <source>0: {words}</source>
        <translation>0&#xa0;: {words}</translation>
    </message>
    <message>
        <source>10: {words}</source>
        <translation>10&#xa0;: {words}</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation>Je préfère ne pas le dire</translation>
    </message>
    <message>
        <source>{number} of 10: {words}</source>
        <translation>{number} sur 10&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{number} of 10</source>
        <translation>{number} sur 10</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>All pages</source>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>Title of the page</source>
        <translation>Titre de la page</translation>
    </message>
    <message>
        <source>A title, if you like</source>
        <translation>Un titre, si vous voulez</translation>
    </message>
    <message>
        <source>Your page</source>
        <translation>Votre page</translation>
    </message>
    <message>
        <source>Write here, as it comes.</source>
        <translation>Écrivez ici, comme cela vient.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Only on this device, encrypted. Nobody else reads it.</source>
        <translation>Seulement sur cet appareil, chiffré. Personne d&apos;autre ne le lit.</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <extracomment>The draft of what has no id yet.</extracomment>
        <translation>Enregistré&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Revenir à la liste</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>It is closed …</source>
        <translation>C&apos;est fermé …</translation>
    </message>
    <message>
        <source>What to see of it</source>
        <translation>Que voir de cette fiche</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>As people see it</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>You wrote here before and did not save it.</source>
        <translation>Vous avez déjà écrit ici, sans enregistrer.</translation>
    </message>
    <message>
        <source>Go on with that</source>
        <translation>Reprendre ce texte</translation>
    </message>
    <message>
        <source>Saved as not yet confirmed, and due for review: nobody has said how the change was learnt. “Check today” asks for that and writes it down.</source>
        <translation>Enregistré comme pas encore confirmé, et à revoir maintenant&#xa0;: personne n&apos;a dit comment le changement a été appris. «&#xa0;À vérifier&#xa0;» le demande et le note.</translation>
    </message>
    <message>
        <source>A new entry</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>Not saved yet; a draft is kept.</source>
        <translation>Pas encore enregistré&#xa0;; un brouillon est gardé.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Checked by one person, {name}.</source>
        <translation>Vérifié par une seule personne, {name}.</translation>
    </message>
    <message>
        <source>Checked by {names}.</source>
        <translation>Vérifié par {names}.</translation>
    </message>
</context>
<context>
    <name>EmergencyCard</name>
    <message>
        <source>If you or someone may be in danger now</source>
        <translation>En cas de danger, pour vous ou quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>By text, or if you are deaf: {route}</source>
        <translation>Par écrit, ou pour les personnes sourdes&#xa0;: {route}</translation>
    </message>
    <message>
        <source>Gathered from public telephone data and pages: {day}. Not yet confirmed with the authorities.</source>
        <translation>Recueilli dans des données téléphoniques et des pages publiques&#xa0;: {day}. Pas encore confirmé auprès des autorités.</translation>
    </message>
    <message>
        <source>Emergency: ambulance, police, fire</source>
        <translation>Urgences&#xa0;: ambulance, police, pompiers</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>Ambulance</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Sources differ about the number here; from a mobile 112 usually reaches local help.</source>
        <translation>Les sources ne sont pas d&apos;accord sur le numéro ici&#xa0;; depuis un mobile, le 112 permet d&apos;habitude de joindre les secours locaux.</translation>
    </message>
    <message>
        <source>The number here is not certain; from a mobile 112 usually reaches local help.</source>
        <translation>Le numéro n&apos;est pas certain ici&#xa0;; depuis un mobile, le 112 permet d&apos;habitude de joindre les secours locaux.</translation>
    </message>
    <message>
        <source>May be right</source>
        <translation>Peut-être le bon</translation>
    </message>
    <message>
        <source>From a mobile</source>
        <translation>Depuis un mobile</translation>
    </message>
</context>
<context>
    <name>EntryActs</name>
    <message>
        <source>Show large</source>
        <translation>Montrer en grand</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Report a mistake</source>
        <translation>Signaler une erreur</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Kept. Press to let it go.</source>
        <translation>Gardé. Appuyez pour ne plus le garder.</translation>
    </message>
    <message>
        <source>It is no longer among what you keep.</source>
        <translation>Ce n&apos;est plus parmi ce que vous gardez.</translation>
    </message>
    <message>
        <source>Kept. You find it under “Kept” where one begins.</source>
        <translation>Gardé. Vous le retrouvez sous «&#xa0;Ce que je garde&#xa0;», au début de «&#xa0;Trouver de l&apos;aide&#xa0;».</translation>
    </message>
    <message>
        <source>The note was taken away.</source>
        <translation>La note a été enlevée.</translation>
    </message>
    <message>
        <source>The report was taken back.</source>
        <translation>Le signalement a été retiré.</translation>
    </message>
</context>
<context>
    <name>EntryPaper</name>
    <message>
        <source>With whom to call and all pages for the first days</source>
        <translation>Avec les numéros à appeler et toutes les pages des premiers jours</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Alt and the left arrow</source>
        <translation>Alt et la flèche gauche</translation>
    </message>
    <message>
        <source>Open this outside the app?</source>
        <translation>Ouvrir ceci hors de l&apos;application&#xa0;?</translation>
    </message>
    <message>
        <source>Whoever runs that page, and whoever sees this computer&apos;s history, may learn that it was opened.</source>
        <translation>Qui tient cette page, et qui voit l&apos;historique de cet ordinateur, pourra savoir qu&apos;elle a été ouverte.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Crisis line</source>
        <translation>Ligne d&apos;écoute</translation>
    </message>
    <message>
        <source>Bereavement service</source>
        <translation>Soutien au deuil</translation>
    </message>
    <message>
        <source>Support group</source>
        <translation>Groupe d&apos;entraide</translation>
    </message>
    <message>
        <source>Practical help</source>
        <translation>Aide pratique</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Jeunes</translation>
    </message>
    <message>
        <source>Online community</source>
        <translation>Communauté en ligne</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Finder</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>First hours and days</source>
        <translation>Premières heures, premiers jours</translation>
    </message>
    <message>
        <source>Practical things</source>
        <translation>Choses pratiques</translation>
    </message>
    <message>
        <source>Grief</source>
        <translation>Deuil</translation>
    </message>
    <message>
        <source>Losing someone close</source>
        <translation>Perdre un proche</translation>
    </message>
    <message>
        <source>For those around</source>
        <translation>Pour l&apos;entourage</translation>
    </message>
    <message>
        <source>Living on</source>
        <translation>Continuer à vivre</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>les compagnes et compagnons</translation>
    </message>
    <message>
        <source>parents</source>
        <translation>les parents</translation>
    </message>
    <message>
        <source>children, also grown-up ones</source>
        <translation>les enfants, même adultes</translation>
    </message>
    <message>
        <source>brothers and sisters</source>
        <translation>les frères et sœurs</translation>
    </message>
    <message>
        <source>friends</source>
        <translation>les amis</translation>
    </message>
    <message>
        <source>colleagues</source>
        <translation>les collègues</translation>
    </message>
    <message>
        <source>young people</source>
        <translation>les jeunes</translation>
    </message>
    <message>
        <source>professionals</source>
        <translation>les professionnels</translation>
    </message>
    <message>
        <source>Main line of the country</source>
        <translation>Ligne principale du pays</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>Tout le pays</translation>
    </message>
    <message>
        <source>One region</source>
        <translation>Une région</translation>
    </message>
    <message>
        <source>One group of people</source>
        <translation>Un groupe de personnes</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Confirmed with the organisation</source>
        <translation>Confirmé auprès de l&apos;organisation</translation>
    </message>
    <message>
        <source>The organisation&apos;s own page</source>
        <translation>La page de l&apos;organisation elle-même</translation>
    </message>
    <message>
        <source>Independent pages</source>
        <translation>Des pages indépendantes</translation>
    </message>
    <message>
        <source>One public page</source>
        <translation>Une seule page publique</translation>
    </message>
    <message>
        <source>Public lists only</source>
        <translation>Des listes publiques seulement</translation>
    </message>
    <message>
        <source>Written from named sources</source>
        <translation>Écrit à partir de sources nommées</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>free, anonymous</source>
        <translation>gratuit, anonyme</translation>
    </message>
    <message>
        <source>local rate</source>
        <translation>prix d&apos;un appel local</translation>
    </message>
    <message>
        <source>national line</source>
        <translation>ligne nationale</translation>
    </message>
    <message>
        <source>helpline</source>
        <translation>ligne d&apos;aide</translation>
    </message>
    <message>
        <source>listening line</source>
        <translation>ligne d&apos;écoute</translation>
    </message>
    <message>
        <source>crisis line</source>
        <translation>ligne de crise</translation>
    </message>
    <message>
        <source>distress helpline</source>
        <translation>ligne d&apos;aide en cas de détresse</translation>
    </message>
    <message>
        <source>free line</source>
        <translation>ligne gratuite</translation>
    </message>
    <message>
        <source>from abroad</source>
        <translation>depuis l&apos;étranger</translation>
    </message>
    <message>
        <source>from a landline</source>
        <translation>depuis un fixe</translation>
    </message>
    <message>
        <source>for adults</source>
        <translation>pour les adultes</translation>
    </message>
    <message>
        <source>for children and young people</source>
        <translation>pour les enfants et les jeunes</translation>
    </message>
    <message>
        <source>for children and teenagers</source>
        <translation>pour les enfants et les adolescents</translation>
    </message>
    <message>
        <source>for people bereaved by suicide</source>
        <translation>pour les personnes endeuillées par un suicide</translation>
    </message>
    <message>
        <source>public list</source>
        <translation>liste publique</translation>
    </message>
    <message>
        <source>copy of a news page</source>
        <translation>copie d&apos;une page d&apos;actualité</translation>
    </message>
    <message>
        <source>Text message: {number}</source>
        <translation>SMS&#xa0;: {number}</translation>
    </message>
    <message>
        <source>WhatsApp: {number}</source>
        <translation>WhatsApp&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Cost not known</source>
        <translation>Prix inconnu</translation>
    </message>
    <message>
        <source>at all hours</source>
        <extracomment>&quot;Until 01:00&quot; is the coming night; a later hour of tomorrow needs its day.</extracomment>
        <translation>à toute heure</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>tous les jours</translation>
    </message>
    <message>
        <source>Open at all hours</source>
        <translation>Ouvert à toute heure</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Fermé maintenant</translation>
    </message>
    <message>
        <source>Open now, until {time}</source>
        <translation>Ouvert jusqu&apos;à {time}</translation>
    </message>
    <message>
        <source>Open now, until {time} there ({own_time} here)</source>
        <translation>Ouvert jusqu&apos;à {time} là-bas ({own_time} ici)</translation>
    </message>
    <message>
        <source>Closed now, opens {time}</source>
        <translation>Fermé, ouverture&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Closed now, opens {time} there ({own_time} here)</source>
        <translation>Fermé, ouverture&#xa0;: {time} là-bas ({own_time} ici)</translation>
    </message>
    <message>
        <source>Hours may differ on public holidays.</source>
        <translation>Les horaires peuvent changer les jours fériés.</translation>
    </message>
    <message>
        <source>Usually open now</source>
        <translation>D&apos;habitude ouvert maintenant</translation>
    </message>
    <message>
        <source>Usually closed now</source>
        <translation>D&apos;habitude fermé maintenant</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>inside the country: {number}</source>
        <translation>depuis le pays&#xa0;: {number}</translation>
    </message>
    <message>
        <source>with the country&apos;s code: {number}</source>
        <translation>avec l&apos;indicatif du pays&#xa0;: {number}</translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>Set by how often this kind is looked at</source>
        <translation>Fixer selon le rythme de ce genre</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Add a way to reach it</source>
        <translation>Ajouter un moyen de joindre</translation>
    </message>
    <message>
        <source>The number works only from inside the country</source>
        <translation>Le numéro ne marche que depuis l&apos;intérieur du pays</translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation>Dernière vérification</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Add translated words</source>
        <translation>Ajouter une traduction</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Ajouter un nom</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>This part of the app is locked. Unlock it with your passphrase.</source>
        <translation>Cette partie de l&apos;application est verrouillée. Déverrouillez-la avec votre phrase de passe.</translation>
    </message>
    <message>
        <source>A hub needs parts that are not installed. Install them with: {command}</source>
        <translation>Un relais (hub) a besoin d&apos;éléments qui ne sont pas installés. Installez-les avec&#xa0;: {command}</translation>
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
        <translation>Le fichier {file} n&apos;a pas pu être ouvert&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Line {line} of {file} is not of the form {{&quot;id&quot;: ..., &quot;query&quot;: ...}}.</source>
        <translation>La ligne {line} de {file} n&apos;est pas de la forme {{&quot;id&quot;: ..., &quot;query&quot;: ...}}.</translation>
    </message>
    <message>
        <source>There is no screen here. `bereave tour --out DIR` takes the app&apos;s main job without one and saves a picture of each step.</source>
        <translation>Il n&apos;y a pas d&apos;écran ici. `bereave tour --out DIR` parcourt la tâche principale de l&apos;application sans écran et enregistre une image de chaque étape.</translation>
    </message>
    <message>
        <source>The app is closing; this was not done.</source>
        <translation>L&apos;application se ferme&#xa0;; ceci n&apos;a pas été fait.</translation>
    </message>
    <message>
        <source>Something in the app went wrong ({kind}). What was saved before is still there.</source>
        <translation>Quelque chose s&apos;est mal passé dans l&apos;application ({kind}). Ce qui était enregistré avant est toujours là.</translation>
    </message>
    <message>
        <source>The app&apos;s letters {files} could not be read. Please install it again.</source>
        <translation>Les caractères d&apos;écriture {files} de l&apos;application n&apos;ont pas pu être lus. Réinstallez-la, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>The app&apos;s picture {name} is missing. Please install it again.</source>
        <extracomment>Lucide draws with 2; a little lighter sits better beside Inter.</extracomment>
        <translation>L&apos;image {name} de l&apos;application manque. Réinstallez l&apos;application, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>The app&apos;s style names {place}, which it does not have.</source>
        <extracomment>Padding and border above and below, from style.qss: Qt draws square corners when a radius exceeds half the height.</extracomment>
        <translation>Le style de l&apos;application cite {place}, qu&apos;elle n&apos;a pas.</translation>
    </message>
    <message>
        <source>The app&apos;s colours in {file} could not be read. Please install it again.</source>
        <translation>Les couleurs de l&apos;application dans {file} n&apos;ont pas pu être lues. Réinstallez-la, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>The journal is locked. Unlock it first; nothing was lost.</source>
        <extracomment>Counts the times that locking was wanted: what was asked for before the last one must not open.</extracomment>
        <translation>Le journal est verrouillé. Déverrouillez-le d&apos;abord&#xa0;; rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Line {line} could not be understood: {why}.</source>
        <translation>La ligne {line} n&apos;a pas pu être comprise&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The emergency numbers in {file} are not in the form that is needed.</source>
        <extracomment>The derived file inside `resources/`, and what it is made from beside the services.</extracomment>
        <translation>Les numéros d&apos;urgence dans {file} n&apos;ont pas la forme qu&apos;il faut.</translation>
    </message>
    <message>
        <source>The file {file} is not the JSON that is needed: {why}.</source>
        <translation>Le fichier {file} n&apos;est pas le JSON qu&apos;il faut&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The file {file} could not be read; line {line}: {why}.</source>
        <translation>Le fichier {file} n&apos;a pas pu être lu&#xa0;; ligne {line}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The folder {folder} could not be read ({why}). Look whether it is there and may be opened.</source>
        <translation>Le dossier {folder} n&apos;a pas pu être lu ({why}). Regardez s&apos;il est là et si vous pouvez l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>The file {file} is not as it must be: {why}.</source>
        <translation>Le fichier {file} n&apos;est pas comme il devrait être&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>A space needs a name. Give one with --space.</source>
        <translation>Un espace a besoin d&apos;un nom. Donnez-en un avec --space.</translation>
    </message>
    <message>
        <source>{ids}: no line of this id in the pack waits for a yes. Nothing was installed.</source>
        <extracomment>The root of the app&apos;s own pack, below the core folder. Without it no pack may be called core.</extracomment>
        <translation>{ids}&#xa0;: aucune ligne de cet identifiant n&apos;attend votre accord dans ce recueil. Rien n&apos;a été installé.</translation>
    </message>
    <message>
        <source>The packs changed meanwhile. Nothing was installed; please look again.</source>
        <translation>Les recueils ont changé entre-temps. Rien n&apos;a été installé&#xa0;; regardez encore une fois, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>Name every pack once, the strongest first. There are: {names}.</source>
        <translation>Nommez chaque recueil une fois, le plus prioritaire d&apos;abord. Il y a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>What was verified of the pack {title} cannot be read any more. Remove the pack and install it once more.</source>
        <translation>Ce qui avait été vérifié du recueil {title} ne peut plus être lu. Retirez le recueil et installez-le encore une fois.</translation>
    </message>
    <message>
        <source>Only the app&apos;s own pack may be called core, and this is not it. Ask the organisation to give its pack another name.</source>
        <translation>Seul le recueil de l&apos;application peut s&apos;appeler core, et ce n&apos;est pas lui. Demandez à l&apos;organisation de donner un autre nom à son recueil.</translation>
    </message>
    <message>
        <source>The pack could not be written to {folder}: {why}. Nothing was changed.</source>
        <translation>Le recueil n&apos;a pas pu être écrit dans {folder}&#xa0;: {why}. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>There is no pack {name} here. Installed are: {names}.</source>
        <translation>Il n&apos;y a pas de recueil {name} ici. Sont installés&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Another Bereave is changing the packs. Please try again in a minute.</source>
        <translation>Un autre Bereave est en train de changer les recueils. Réessayez dans une minute, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {why}.</source>
        <translation>Le dossier {folder} ne peut pas servir&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The pack {title} is new here. Type the fingerprint that the organisation gave you, from paper or their own page: --fingerprint. Nothing was installed.</source>
        <translation>Le recueil {title} est nouveau ici. Tapez l&apos;empreinte que l&apos;organisation vous a donnée, sur papier ou sur sa propre page&#xa0;: --fingerprint. Rien n&apos;a été installé.</translation>
    </message>
    <message>
        <source>{host} is not a name or number by which apps can find this machine. Give one like hub.example.org.</source>
        <translation>{host} n&apos;est pas un nom ni un numéro auquel les applications peuvent trouver cette machine. Donnez-en un comme hub.example.org.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Nothing was changed; choose a new one.</source>
        <translation>Le dossier {folder} n&apos;est pas vide. Rien n&apos;a été changé&#xa0;; choisissez-en un nouveau.</translation>
    </message>
    <message>
        <source>This hub has several spaces. Name one with --space: {spaces}.</source>
        <translation>Ce relais a plusieurs espaces. Indiquez-en un avec --space&#xa0;: {spaces}.</translation>
    </message>
    <message>
        <source>There is no space {space} here. There are: {spaces}.</source>
        <translation>Il n&apos;y a pas d&apos;espace {space} ici. Il y a&#xa0;: {spaces}.</translation>
    </message>
    <message>
        <source>The hub&apos;s database {file} cannot be used: {why}. It was left as it is.</source>
        <translation>La base de données du relais, {file}, ne peut pas servir&#xa0;: {why}. Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>Port {port} at {host} cannot be used ({why}). Choose another one with --port.</source>
        <translation>Le port {port} de {host} ne peut pas servir ({why}). Choisissez-en un autre avec --port.</translation>
    </message>
    <message>
        <source>The file {file} could not be written: {why}.</source>
        <translation>Le fichier {file} n&apos;a pas pu être écrit&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The file {file} could not be read: {why}. Was this folder made by `bereave hub init`?</source>
        <translation>Le fichier {file} n&apos;a pas pu être lu&#xa0;: {why}. Ce dossier a-t-il été créé par `bereave hub init`&#xa0;?</translation>
    </message>
    <message>
        <source>The file {file} could not be understood: {why}.</source>
        <translation>Le fichier {file} n&apos;a pas pu être compris&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version. Please bring this program up to date.</source>
        <extracomment>What only moderators&apos; and curators&apos; requests may read; feed connections are denied these tables by SQLite itself. What brings a database of an older version up to date: the version that it had, and the statements.</extracomment>
        <translation>{file} vient d&apos;une version plus récente. Mettez ce programme à jour, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>{file} is not a hub&apos;s database. It was left as it is.</source>
        <translation>{file} n&apos;est pas la base de données d&apos;un relais. Le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>This page is not in the journal any more. It may have been deleted for good.</source>
        <translation>Cette page n&apos;est plus dans le journal. Elle a peut-être été supprimée pour de bon.</translation>
    </message>
    <message>
        <source>Your plan is saved in the journal. Only the copy that opens while locked could not be renewed: {file}. Make some room, then save once more.</source>
        <translation>Votre plan est enregistré dans le journal. Seule la copie qui s&apos;ouvre sans déverrouiller n&apos;a pas pu être renouvelée&#xa0;: {file}. Faites un peu de place, puis enregistrez encore une fois.</translation>
    </message>
    <message>
        <source>The copy of your plan cannot be read: {file}. The plan itself is in the journal; unlock it to see it.</source>
        <translation>La copie de votre plan ne peut pas être lue&#xa0;: {file}. Le plan lui-même est dans le journal&#xa0;; déverrouillez-le pour le voir.</translation>
    </message>
    <message>
        <source>The session {session} has no step {step}.</source>
        <extracomment>The steps that take an answer.</extracomment>
        <translation>La séance {session} n&apos;a pas d&apos;étape {step}.</translation>
    </message>
    <message>
        <source>The session {session} is not in {folder}.</source>
        <translation>La séance {session} n&apos;est pas dans {folder}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} ne peut pas être lu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The session {file} could not be understood: {why}.</source>
        <translation>La séance {file} n&apos;a pas pu être comprise&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>This session is not waiting to be continued in this journal.</source>
        <translation>Cette séance n&apos;attend pas de suite dans ce journal.</translation>
    </message>
    <message>
        <source>Please choose a number from 0 to 10, or skip the question.</source>
        <translation>Choisissez un nombre de 0 à 10, ou passez la question.</translation>
    </message>
    <message>
        <source>This answer does not fit the step “{heading}”.</source>
        <translation>Cette réponse ne va pas avec l&apos;étape «&#xa0;{heading}&#xa0;».</translation>
    </message>
    <message>
        <source>The line to the author is longer than {limit} characters. Please shorten it.</source>
        <extracomment>Characters of the line that a moderator adds in their own words.</extracomment>
        <translation>La ligne destinée à la personne qui a écrit dépasse {limit} caractères. Raccourcissez-la, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>There is no rule {rule}.</source>
        <translation>Il n&apos;y a pas de règle {rule}.</translation>
    </message>
    <message>
        <source>Please choose the rule that this message goes against; its author will see it.</source>
        <translation>Choisissez la règle dont ce message s&apos;écarte&#xa0;; la personne qui l&apos;a écrit la verra.</translation>
    </message>
    <message>
        <source>Please choose a rule or write a line, so that the author knows what to change.</source>
        <translation>Choisissez une règle ou écrivez une ligne, pour que la personne qui l&apos;a écrit sache quoi changer.</translation>
    </message>
    <message>
        <source>The file {file} could not be read: {why}.</source>
        <translation>Le fichier {file} n&apos;a pas pu être lu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The file {file} has no numbered rules, or one number twice.</source>
        <translation>Le fichier {file} n&apos;a pas de règles numérotées, ou le même numéro y est deux fois.</translation>
    </message>
    <message>
        <source>The file {file} has one id twice.</source>
        <translation>Le fichier {file} contient deux fois le même identifiant.</translation>
    </message>
    <message>
        <source>What answers at {address} is not the organisation that invited you. Nothing was sent. Try another network.</source>
        <extracomment>Bytes of an answer: a page of the longest posts, escaped, has room; a hub that never ends its answer has not. One whole answer may take this many times as long as the longest silence in it.</extracomment>
        <translation>Ce qui répond à {address} n&apos;est pas l&apos;organisation qui vous a donné l&apos;invitation. Rien n&apos;a été envoyé. Essayez un autre réseau.</translation>
    </message>
    <message>
        <source>This device has joined no place for messages yet. Please join with an invitation first.</source>
        <translation>Cet appareil n&apos;a encore rejoint aucun lieu de messages. Rejoignez-en d&apos;abord un avec une invitation.</translation>
    </message>
    <message>
        <source>The connection to {address} would not be encrypted. Nothing was sent.</source>
        <translation>La connexion à {address} ne serait pas chiffrée. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>This computer&apos;s settings name a proxy that cannot be used here. Nothing was sent; please change it or take it out.</source>
        <translation>Les réglages de cet ordinateur indiquent un serveur mandataire (proxy) qui ne peut pas servir ici. Rien n&apos;a été envoyé&#xa0;; changez-le ou retirez-le, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>{address} cannot be reached now. Your texts stay here and will be sent later.</source>
        <translation>{address} n&apos;est pas joignable maintenant. Vos textes restent ici et partiront plus tard.</translation>
    </message>
    <message>
        <source>The answer from {address} could not be understood. If this network asks you to sign in, do that first. Nothing was changed.</source>
        <translation>La réponse de {address} n&apos;a pas pu être comprise. Si ce réseau vous demande de vous connecter, faites-le d&apos;abord. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>This does not look like an invitation. Please paste the whole line that you were given.</source>
        <extracomment>What mail programs, chats and copying put between letters.</extracomment>
        <translation>Cela ne ressemble pas à une invitation. Collez toute la ligne que l&apos;on vous a donnée.</translation>
    </message>
    <message>
        <source>A letter of the invitation&apos;s code is wrong or missing. Please compare it with what you were given.</source>
        <translation>Une lettre du code de l&apos;invitation est fausse ou manque. Comparez-le avec ce que l&apos;on vous a donné.</translation>
    </message>
    <message>
        <source>The address {address} in the invitation could not be read.</source>
        <translation>L&apos;adresse {address} dans l&apos;invitation n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>The invitation names {address} without encryption. Please ask for a new one that begins with https.</source>
        <translation>L&apos;invitation indique {address} sans chiffrement. Demandez-en une nouvelle, qui commence par https.</translation>
    </message>
    <message>
        <source>The last part of the invitation is cut short. Please paste the whole line that you were given.</source>
        <translation>La fin de l&apos;invitation est coupée. Collez toute la ligne que l&apos;on vous a donnée.</translation>
    </message>
    <message>
        <source>The program at {address} and this app are of different versions. Please bring the older one up to date.</source>
        <translation>Le programme à {address} et cette application n&apos;ont pas la même version. Mettez à jour le plus ancien des deux, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>This device has joined a place for messages already.</source>
        <translation>Cet appareil a déjà rejoint un lieu de messages.</translation>
    </message>
    <message>
        <source>Please choose a name of 2 to 40 letters, without line breaks.</source>
        <translation>Choisissez un nom de 2 à 40 lettres, sans retour à la ligne.</translation>
    </message>
    <message>
        <source>This message was not written on this device.</source>
        <translation>Ce message n&apos;a pas été écrit sur cet appareil.</translation>
    </message>
    <message>
        <source>This message can no longer be changed. You can take it back and write a new one.</source>
        <extracomment>Hours after which a post that was not sent waits for its author to choose again.</extracomment>
        <translation>Ce message ne peut plus être modifié. Vous pouvez le reprendre et en écrire un nouveau.</translation>
    </message>
    <message>
        <source>This message is still on its way. Please take it back first.</source>
        <translation>Ce message est encore en route. Reprenez-le d&apos;abord, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>There is nothing written yet.</source>
        <translation>Il n&apos;y a encore rien d&apos;écrit.</translation>
    </message>
    <message>
        <source>The message is longer than {limit} characters, or its note longer than {note}. Please shorten it.</source>
        <translation>Le message dépasse {limit} caractères, ou sa ligne du début {note}. Raccourcissez-le, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>The message holds a letter that cannot be sent. Please take it out: {place}.</source>
        <translation>Le message contient un caractère qui ne peut pas être envoyé. Enlevez-le, s&apos;il vous plaît&#xa0;: {place}.</translation>
    </message>
    <message>
        <source>This is no longer waiting. Please look at the list again.</source>
        <translation>Cela n&apos;est plus en attente. Regardez de nouveau la liste, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>Please wait {after} seconds before trying again. Nothing was lost.</source>
        <translation>Attendez {after} secondes avant de réessayer, s&apos;il vous plaît. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>This device is not known there. Your texts are still here; please ask the people who run the place.</source>
        <translation>Cet appareil n&apos;y est pas connu. Vos textes sont toujours ici&#xa0;; demandez à ceux qui s&apos;occupent de ce lieu.</translation>
    </message>
    <message>
        <source>This device may no longer read or write there. Your texts are still here; please ask the people who run the place.</source>
        <translation>Cet appareil ne peut plus y lire ni y écrire. Vos textes sont toujours ici&#xa0;; demandez à ceux qui s&apos;occupent de ce lieu.</translation>
    </message>
    <message>
        <source>Your role here does not allow that.</source>
        <translation>Votre rôle ici ne le permet pas.</translation>
    </message>
    <message>
        <source>This invitation is not known there. Please check it, or ask for a new one.</source>
        <translation>Cette invitation n&apos;y est pas connue. Vérifiez-la, ou demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>This invitation has been used already. Please ask for a new one.</source>
        <translation>Cette invitation a déjà servi. Demandez-en une nouvelle, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>This invitation is too old to be used. Please ask for a new one.</source>
        <translation>Cette invitation est trop ancienne pour servir. Demandez-en une nouvelle, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>Somebody here already goes by this name. Please choose another one.</source>
        <translation>Quelqu&apos;un porte déjà ce nom ici. Choisissez-en un autre, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>You wrote this message yourself, so another moderator decides about it.</source>
        <translation>Vous avez écrit ce message, alors un autre modérateur décide.</translation>
    </message>
    <message>
        <source>This message has changed since you opened it. Please read it again.</source>
        <translation>Ce message a changé depuis que vous l&apos;avez ouvert. Relisez-le, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>Another moderator has already decided about this message.</source>
        <translation>Un autre modérateur a déjà décidé pour ce message.</translation>
    </message>
    <message>
        <source>Another moderator is reading this message now.</source>
        <translation>Un autre modérateur lit ce message en ce moment.</translation>
    </message>
    <message>
        <source>You asked for a second person here, so another moderator decides.</source>
        <translation>Vous avez demandé ici un deuxième avis, alors un autre modérateur décide.</translation>
    </message>
    <message>
        <source>The decision has taken effect and can no longer be undone here.</source>
        <translation>La décision a pris effet et ne peut plus être annulée ici.</translation>
    </message>
    <message>
        <source>Please choose a rule or write a line, so that the author knows why.</source>
        <translation>Choisissez une règle ou écrivez une ligne, pour que la personne qui l&apos;a écrit sache pourquoi.</translation>
    </message>
    <message>
        <source>You do not belong to this space. Your text is still here.</source>
        <translation>Vous ne faites pas partie de cet espace. Votre texte est toujours ici.</translation>
    </message>
    <message>
        <source>Another message stands in this one&apos;s place. Please send it as a new one.</source>
        <translation>Un autre message se trouve à la place de celui-ci. Envoyez-le comme un nouveau message, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>This message is closed, so it cannot be changed any more.</source>
        <translation>Ce message est fermé&#xa0;; il ne peut donc plus être modifié.</translation>
    </message>
    <message>
        <source>The message is too long. Please shorten it.</source>
        <translation>Le message est trop long. Raccourcissez-le, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>This report has changed since you read it. Please look at it again.</source>
        <translation>Ce signalement a changé depuis que vous l&apos;avez lu. Regardez-le encore une fois, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>There is no room left there now. Your texts stay here and will be sent later.</source>
        <translation>Il n&apos;y a plus de place là-bas pour le moment. Vos textes restent ici et partiront plus tard.</translation>
    </message>
    <message>
        <source>It is very busy there now. Your texts stay here and will be sent later.</source>
        <translation>Il y a trop à faire là-bas en ce moment. Vos textes restent ici et partiront plus tard.</translation>
    </message>
    <message>
        <source>This could not be done there ({code}). Nothing was changed.</source>
        <translation>Cela n&apos;a pas pu se faire là-bas ({code}). Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>This message could not be delivered. Its text is still here.</source>
        <translation>Ce message n&apos;a pas pu être remis. Son texte est toujours ici.</translation>
    </message>
    <message>
        <source>Something went wrong on the organisation&apos;s side. Your texts stay here and will be sent later.</source>
        <translation>Quelque chose s&apos;est mal passé du côté de l&apos;organisation. Vos textes restent ici et partiront plus tard.</translation>
    </message>
    <message>
        <source>What {address} sent does not fit together. Nothing of it was kept; the app will ask again later.</source>
        <extracomment>Who runs a hub and when it is staffed changes rarely, but what is shown must not be old. Curators take days: how one&apos;s reports stand is not asked for in every round. Content packs change rarely.
----------
Requests of one kind in one round, so that no hub can keep a device busy for ever; the next round goes on. What a column, and a calendar wherever it is, can hold.</extracomment>
        <translation>Ce que {address} a envoyé ne va pas ensemble. Rien n&apos;en a été gardé&#xa0;; l&apos;application redemandera plus tard.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used ({why}). Choose another one with --profile.</source>
        <translation>Le dossier {folder} ne peut pas servir ({why}). Choisissez-en un autre avec --profile.</translation>
    </message>
    <message>
        <source>Your settings could not be saved in {folder}: {why}.</source>
        <translation>Vos réglages n&apos;ont pas pu être enregistrés dans {folder}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The search index could not be written in {folder}: {why}.</source>
        <extracomment>Raise it whenever `documents` keeps something else of the same entry.</extracomment>
        <translation>L&apos;index de recherche n&apos;a pas pu être écrit dans {folder}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Another Bereave is building the search index in {folder}. Please try again in a minute.</source>
        <translation>Un autre Bereave prépare l&apos;index de recherche dans {folder}. Réessayez dans une minute, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>Building the search index was stopped. It starts again next time.</source>
        <translation>La préparation de l&apos;index de recherche a été arrêtée. Elle reprendra la prochaine fois.</translation>
    </message>
    <message>
        <source>The search settings in {folder} are not as they must be: {why}.</source>
        <translation>Les réglages de la recherche dans {folder} ne sont pas comme ils devraient être&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>There is no search index in {folder} yet. It has to be built first.</source>
        <translation>Il n&apos;y a pas encore d&apos;index de recherche dans {folder}. Il faut d&apos;abord le préparer.</translation>
    </message>
    <message>
        <source>The app&apos;s own files are missing beside {place}. Please install it again.</source>
        <translation>Les fichiers de l&apos;application manquent à côté de {place}. Réinstallez-la, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>{file} could not be looked at: {why}. Make some room, then try again.</source>
        <translation>{file} n&apos;a pas pu être consulté&#xa0;: {why}. Faites un peu de place, puis réessayez.</translation>
    </message>
    <message>
        <source>{file} could not be written: the disk may be full. What was saved before is safe. Make some room, then try again.</source>
        <translation>{file} n&apos;a pas pu être écrit&#xa0;: le disque est peut-être plein. Ce qui était enregistré avant est à l&apos;abri. Faites un peu de place, puis réessayez.</translation>
    </message>
    <message>
        <source>{file} is in use by another program. Close it, then try again.</source>
        <translation>{file} est utilisé par un autre programme. Fermez ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>{file} cannot be opened for writing. Check who may use this file, then try again.</source>
        <translation>{file} ne peut pas être ouvert pour y écrire. Vérifiez qui a le droit de se servir de ce fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>{file} is damaged or belongs to another vault. It was kept as it is. A backup can bring it back.</source>
        <translation>{file} est abîmé ou appartient à un autre coffre. Il a été gardé tel quel. Une sauvegarde peut le faire revenir.</translation>
    </message>
    <message>
        <source>The app did something wrong with {file} ({code}). What was saved before is safe.</source>
        <translation>L&apos;application a fait quelque chose de travers avec {file} ({code}). Ce qui était enregistré avant est à l&apos;abri.</translation>
    </message>
    <message>
        <source>There is no journal in {folder} yet. Set one up first.</source>
        <translation>Il n&apos;y a pas encore de journal dans {folder}. Créez-en d&apos;abord un.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}. Nothing was changed.</source>
        <translation>{file} ne peut pas être lu&#xa0;: {why}. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of this app. Nothing was changed. Install the newer version to open the journal.</source>
        <translation>{file} a été écrit par une version plus récente de cette application. Rien n&apos;a été changé. Installez cette version pour ouvrir le journal.</translation>
    </message>
    <message>
        <source>{file} is damaged, so the journal cannot be unlocked with it. It was kept as it is. A backup of this one file can bring the journal back.</source>
        <translation>{file} est abîmé, et le journal ne peut donc pas s&apos;ouvrir avec ce fichier. Il a été gardé tel quel. Une sauvegarde de ce seul fichier peut faire revenir le journal.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {why}. Nothing was changed.</source>
        <translation>Le dossier {folder} ne peut pas servir&#xa0;: {why}. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>{file} could not be saved: {why}. It is as it was before. Make some room, then try again.</source>
        <translation>{file} n&apos;a pas pu être enregistré&#xa0;: {why}. Il est comme avant. Faites un peu de place, puis réessayez.</translation>
    </message>
    <message>
        <source>{file} could not be removed: {why}. Close what uses it, then try again.</source>
        <translation>{file} n&apos;a pas pu être enlevé&#xa0;: {why}. Fermez ce qui s&apos;en sert, puis réessayez.</translation>
    </message>
    <message>
        <source>A recovery code has {expected} letters and digits; {count} were typed. Please look at it once more.</source>
        <extracomment>What people read for another sign, and what it is then taken for.</extracomment>
        <translation>Un code de secours a {expected} lettres et chiffres&#xa0;; {count} ont été tapés. Regardez-le encore une fois, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>There is a typing mistake in group {number} of the recovery code. Please look at it once more.</source>
        <translation>Il y a une faute de frappe dans le groupe {number} du code de secours. Regardez-le encore une fois, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>{file} was changed by a newer version of this app. Nothing was changed now. Install the newer version to open it.</source>
        <extracomment>A step of a store&apos;s schema: its name for ever, and what it does (single statements; it must not commit).</extracomment>
        <translation>{file} a été modifié par une version plus récente de cette application. Rien n&apos;a été changé maintenant. Installez cette version pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>{file} cannot be opened for writing: {why}. Nothing was changed.</source>
        <translation>{file} ne peut pas être ouvert pour y écrire&#xa0;: {why}. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>There is a journal in {folder} already. Unlock it instead.</source>
        <translation>Il y a déjà un journal dans {folder}. Déverrouillez plutôt celui-là.</translation>
    </message>
    <message>
        <source>{file} belongs to a journal whose vault.json is missing. Bring that file back from a backup, or move {file} to a safe place before you set up a new journal.</source>
        <translation>{file} appartient à un journal dont le fichier vault.json manque. Reprenez ce fichier dans une sauvegarde, ou mettez {file} en lieu sûr avant de créer un nouveau journal.</translation>
    </message>
    <message>
        <source>{file} is missing or empty, though something was saved in it. Nothing was put in its place. A backup can bring it back.</source>
        <translation>{file} manque ou est vide, alors que quelque chose y était enregistré. Rien n&apos;a été mis à la place. Une sauvegarde peut le faire revenir.</translation>
    </message>
    <message>
        <source>That passphrase does not open this journal. Nothing was changed; you can try again.</source>
        <translation>Cette phrase de passe n&apos;ouvre pas ce journal. Rien n&apos;a été changé&#xa0;; vous pouvez réessayer.</translation>
    </message>
    <message>
        <source>That recovery code is well typed, but it does not open this journal. It may be an older one. Nothing was changed.</source>
        <translation>Ce code de secours est bien tapé, mais il n&apos;ouvre pas ce journal. C&apos;est peut-être un ancien code. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters, and not only spaces. A few words that you can remember work well.</source>
        <translation>Une phrase de passe demande au moins {least} caractères, et pas seulement des espaces. Quelques mots faciles à retenir pour vous conviennent bien.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {why}.</source>
        <extracomment>Written into the journal; a test looks for it afterwards in every file that the tour left.</extracomment>
        <translation>Le dossier {folder} ne peut pas être créé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The app could not be started to measure it (exit {code}).</source>
        <extracomment>Between two things that a reader does. What there is least to do for a window made with PySide6: it ends when its first frame has been painted. The app as the command opens it.</extracomment>
        <translation>L&apos;application n&apos;a pas pu être démarrée pour être mesurée (code {code}).</translation>
    </message>
    <message>
        <source>A PDF is in one language: give --language once.</source>
        <translation>Un PDF est dans une seule langue&#xa0;: donnez --language une seule fois.</translation>
    </message>
    <message>
        <source>A bundle is made for one country: give --country, and no --entry.</source>
        <translation>Un ensemble (bundle) est fait pour un pays&#xa0;: donnez --country, et pas --entry.</translation>
    </message>
    <message>
        <source>No service of the country {country} is there.</source>
        <translation>Il n&apos;y a pas de service pour le pays {country}.</translation>
    </message>
    <message>
        <source>There is no entry {entry}. `bereave search` shows what they are called.</source>
        <translation>Il n&apos;y a pas de fiche {entry}. `bereave search` montre comment elles s&apos;appellent.</translation>
    </message>
    <message>
        <source>The pages are still being read. Please try again.</source>
        <extracomment>Makes a document of what is shown; called away from the window.</extracomment>
        <translation>Les pages sont encore en cours de lecture. Réessayez, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>The printer took nothing. Look whether it is on, or save a PDF.</source>
        <translation>L&apos;imprimante n&apos;a rien pris. Regardez si elle est allumée, ou enregistrez un PDF.</translation>
    </message>
    <message>
        <source>The folder {folder} holds other things ({name}). Choose an empty or a new one.</source>
        <extracomment>What such a folder holds; a folder with anything else in it is not written over.</extracomment>
        <translation>Le dossier {folder} contient autre chose ({name}). Choisissez un dossier vide ou nouveau.</translation>
    </message>
    <message>
        <source>The file {file} is no whole JSON: {why}. Fetch it again.</source>
        <extracomment>One record: where it stands, and the object; None with the reason when it is none. Bytes that one line of NDJSON, one record, may have. Bytes that one record of any other packing may have; an organisation with all its services is one.</extracomment>
        <translation>Le fichier {file} n&apos;est pas un JSON entier&#xa0;: {why}. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file {file} is cut: its last line, {line}, is not whole. Fetch it again.</source>
        <translation>Le fichier {file} est coupé&#x202f;: sa dernière ligne ({line}) n&apos;est pas entière. Récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>In {file} there is another zip ({name}) and no list. Unpack it, and import {name}.</source>
        <translation>Dans {file} il y a un autre zip ({name}) et aucune liste. Décompressez-le, puis importez {name}.</translation>
    </message>
    <message>
        <source>There is neither JSON nor a services.csv in {file}. For other tables add a mapping file.</source>
        <translation>Il n&apos;y a ni JSON ni services.csv dans {file}. Pour d&apos;autres tableaux, ajoutez un fichier de correspondance.</translation>
    </message>
    <message>
        <source>{file} only says how the tables of a data package are laid out; the tables themselves (services.csv and so on) are not there. Import the folder or the zip that has them.</source>
        <translation>{file} dit seulement comment les tables d&apos;un paquet de données sont faites&#x202f;; les tables elles-mêmes (services.csv, etc.) n&apos;y sont pas. Importez le dossier ou le zip qui les contient.</translation>
    </message>
    <message>
        <source>The file {file} has no column id, as HSDS has it. Import it as CSV, with a mapping file.</source>
        <extracomment>File of a data package (3.0 and the older names) -&gt; the table that we know it as.</extracomment>
        <translation>Le fichier {file} n&apos;a pas de colonne id, que le format HSDS demande. Importez-le comme CSV, avec un fichier de correspondance.</translation>
    </message>
    <message>
        <source>The format {format} is not known; it is one of {known}.</source>
        <extracomment>Name of a format -&gt; what reads it.</extracomment>
        <translation>Le format {format} n&apos;est pas connu&#xa0;; il y a&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no file or folder {file}. Look whether it is spelled right.</source>
        <translation>Il n&apos;y a ni fichier ni dossier {file}. Regardez si le nom est bien écrit.</translation>
    </message>
    <message>
        <source>It was stopped before the end. Nothing was changed.</source>
        <extracomment>Hears how many records are done, and of how many where that is known. Says whether somebody asked to stop.
----------
Hears how many of how many pages are written.</extracomment>
        <translation>Cela a été arrêté avant la fin. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>There is no room for the import&apos;s working copy ({why}). Make room first.</source>
        <extracomment>Before a new entry has its id, another may still claim the same one. The id of the entry; empty where the record is refused.</extracomment>
        <translation>Il n&apos;y a pas de place pour la copie de travail de l&apos;importation ({why}). Faites d&apos;abord un peu de place.</translation>
    </message>
    <message>
        <source>There is no import to take back in {folder}.</source>
        <extracomment>The working folder inside the folder of entries; nothing in it ends in .md, so that nobody reads it as an entry.</extracomment>
        <translation>Il n&apos;y a pas d&apos;importation à annuler dans {folder}.</translation>
    </message>
    <message>
        <source>An import into {folder} was stopped half-way and could not be taken back: {why}. Make room, or look whether you may write there, and try again.</source>
        <translation>Un import dans {folder} s&apos;est arrêté en chemin et n&apos;a pas pu être annulé&#x202f;: {why}. Faites de la place, ou vérifiez que vous pouvez y écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>Another import is at work in {folder}. Wait until it is done.</source>
        <translation>Une autre importation est en cours dans {folder}. Attendez qu&apos;elle soit finie.</translation>
    </message>
    <message>
        <source>The import could not be written to {folder}: {why}. Nothing was changed.</source>
        <translation>L&apos;importation n&apos;a pas pu être écrite dans {folder}&#xa0;: {why}. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>These are too many entries for one pack: {count} files of together {size} bytes. Make two packs.</source>
        <translation>C&apos;est trop de fiches pour un seul recueil&#xa0;: {count} fichiers, {size} octets en tout. Faites deux recueils.</translation>
    </message>
    <message>
        <source>The pack holds too many files; nothing was installed.</source>
        <translation>Le recueil contient trop de fichiers&#xa0;; rien n&apos;a été installé.</translation>
    </message>
    <message>
        <source>The pack holds other files than it says; nothing was installed.</source>
        <translation>Le recueil contient d&apos;autres fichiers que ceux qu&apos;il annonce&#xa0;; rien n&apos;a été installé.</translation>
    </message>
    <message>
        <source>The pack&apos;s archive of entries cannot be read; nothing was installed.</source>
        <translation>L&apos;archive des fiches du recueil ne peut pas être lue&#xa0;; rien n&apos;a été installé.</translation>
    </message>
    <message>
        <source>The pack holds a file named {file}, which may not be there; nothing was installed.</source>
        <translation>Le recueil contient un fichier nommé {file}, qui n&apos;a pas le droit d&apos;y être&#xa0;; rien n&apos;a été installé.</translation>
    </message>
    <message>
        <source>The file {file} in the pack is too large; nothing was installed.</source>
        <translation>Le fichier {file} du recueil est trop gros&#xa0;; rien n&apos;a été installé.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no pack. A pack is made with `bereave pack build`.</source>
        <translation>Le dossier {folder} ne contient pas de recueil. Un recueil se fait avec `bereave pack build`.</translation>
    </message>
    <message>
        <source>The pack&apos;s file {file} cannot be read. Ask for the pack once more.</source>
        <translation>Le fichier {file} du recueil ne peut pas être lu. Demandez le recueil encore une fois.</translation>
    </message>
    <message>
        <source>What the pack says about itself could not be read: {why}.</source>
        <extracomment>Taken by the other layers of the directory. Bytes of the archive of entries and of each piece of metadata; some thousand entries have room, a film has not. Root versions that are looked at; one a year is many. Only the app&apos;s own pack may be called so. Every file that a pack may consist of.</extracomment>
        <translation>Ce que le recueil dit de lui-même n&apos;a pas pu être lu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>A fingerprint has 64 digits and letters from a to f. Please compare what you typed with what you were given.</source>
        <translation>Une empreinte a 64 chiffres et lettres de a à f. Comparez ce que vous avez tapé avec ce que l&apos;on vous a donné.</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a pack. Use small letters from a to z, digits and hyphens, such as harbour.</source>
        <translation>{name} ne peut pas être le nom d&apos;un recueil. Prenez des minuscules de a à z, des chiffres et des traits d&apos;union, par exemple port.</translation>
    </message>
    <message>
        <source>The pack&apos;s file {file} cannot be read: {why}. Nothing was installed.</source>
        <translation>Le fichier {file} du recueil ne peut pas être lu&#xa0;: {why}. Rien n&apos;a été installé.</translation>
    </message>
    <message>
        <source>The pack uses the id {id} twice, in {file} and {other}. Nothing was installed.</source>
        <translation>Le recueil utilise deux fois l&apos;identifiant {id}, dans {file} et dans {other}. Rien n&apos;a été installé.</translation>
    </message>
    <message>
        <source>The pack {title} was changed on this computer after it was verified, so it is not shown. Install it once more.</source>
        <extracomment>Below a pack&apos;s own folder: the entries, and the signed files that they came in.</extracomment>
        <translation>Le recueil {title} a été modifié sur cet ordinateur après sa vérification&#xa0;; il n&apos;est donc pas montré. Installez-le encore une fois.</translation>
    </message>
    <message>
        <source>A key needs a name of 1 to 80 letters: whose it is.</source>
        <extracomment>Argon2id: KiB, rounds, lanes. What a file asks for may not be less, nor so much that opening it stops a machine.</extracomment>
        <translation>Une clé a besoin d&apos;un nom de 1 à 80 lettres&#xa0;: celui de la personne à qui elle est.</translation>
    </message>
    <message>
        <source>The passphrase needs at least {count} letters.</source>
        <translation>La phrase de passe demande au moins {count} caractères.</translation>
    </message>
    <message>
        <source>There is a file {file} already. Nothing was changed; choose another name.</source>
        <translation>Il y a déjà un fichier {file}. Rien n&apos;a été changé&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key {file}, or the file was changed.</source>
        <translation>La phrase de passe n&apos;ouvre pas la clé {file}, ou le fichier a été modifié.</translation>
    </message>
    <message>
        <source>The file {file} is not a curator&apos;s key. A key is made with `bereave pack keygen`.</source>
        <translation>Le fichier {file} n&apos;est pas une clé de responsable. Une clé se fait avec `bereave pack keygen`.</translation>
    </message>
    <message>
        <source>There is no pack here: its list of curators is missing. Ask for it again.</source>
        <translation>Il n&apos;y a pas de recueil ici&#xa0;: la liste de ses responsables manque. Redemandez-le.</translation>
    </message>
    <message>
        <source>The fingerprint is not that of this pack, so it comes from somebody else or was mistyped. Nothing was installed; ask the organisation.</source>
        <translation>L&apos;empreinte n&apos;est pas celle de ce recueil&#xa0;: il vient donc de quelqu&apos;un d&apos;autre, ou il y a une faute de frappe. Rien n&apos;a été installé&#xa0;; demandez à l&apos;organisation.</translation>
    </message>
    <message>
        <source>The folder {folder} has {count} places to put right before it can be a pack; the first is {file}, line {line}: {why}. All of them: `bereave resources check {folder}`.</source>
        <extracomment>Days until each piece must have been signed anew.</extracomment>
        <translation>Le dossier {folder} a des points à corriger ({count}) avant de pouvoir être un recueil&#xa0;; le premier est dans {file}, ligne {line}&#xa0;: {why}. Tous&#xa0;: `bereave resources check {folder}`.</translation>
    </message>
    <message>
        <source>The file {file} has a name that not every computer can keep. Please rename it.</source>
        <translation>Le fichier {file} a un nom que tous les ordinateurs n&apos;acceptent pas. Renommez-le, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>There are no entries below {folder}, so there is nothing to make a pack of.</source>
        <translation>Il n&apos;y a pas de fiches dans {folder}, donc rien dont on puisse faire un recueil.</translation>
    </message>
    <message>
        <source>The folder {folder} holds another pack: {name}. Choose another folder.</source>
        <translation>Le dossier {folder} contient un autre recueil&#xa0;: {name}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>These are other curators, or another number of signatures, than the pack has now. Say --rotate to change that; the earlier curators must then sign it too.</source>
        <translation>Ce sont d&apos;autres personnes, ou un autre nombre de signatures, que dans le recueil actuel. Pour changer cela, ajoutez --rotate&#xa0;; les personnes d&apos;avant doivent alors signer aussi.</translation>
    </message>
    <message>
        <source>Signatures asked for: {threshold}; keys given: {count}. Give more keys with --keys.</source>
        <translation>Signatures demandées&#xa0;: {threshold}&#xa0;; clés données&#xa0;: {count}. Ajoutez des clés avec --keys.</translation>
    </message>
    <message>
        <source>A new pack needs the public keys of its curators. Give each with --keys FILE.pub.</source>
        <translation>Un nouveau recueil a besoin des clés publiques de ses responsables. Donnez chacune avec --keys FILE.pub.</translation>
    </message>
    <message>
        <source>Two people should check a pack, and only one key was given. Give a second one with --keys, or say --threshold 1: then every place that shows the pack says that one person checked it.</source>
        <translation>Deux personnes devraient vérifier un recueil, et une seule clé a été donnée. Donnez-en une deuxième avec --keys, ou dites --threshold 1&#xa0;: partout où le recueil est montré, il sera alors dit qu&apos;une seule personne l&apos;a vérifié.</translation>
    </message>
    <message>
        <source>The same key was given twice. Every curator needs a key of their own.</source>
        <translation>La même clé a été donnée deux fois. Chaque responsable a besoin de sa propre clé.</translation>
    </message>
    <message>
        <source>The list of your packs in {file} cannot be read, so none of them is shown. Move the folder away and install them again.</source>
        <translation>La liste de vos recueils, dans {file}, ne peut pas être lue&#xa0;; aucun n&apos;est donc montré. Mettez le dossier ailleurs et installez-les encore une fois.</translation>
    </message>
    <message>
        <source>The pack&apos;s list of curators cannot be read. Ask for the pack once more.</source>
        <extracomment>Curators&apos; signatures are counted for these; one is enough to say that a pack is still fresh.</extracomment>
        <translation>La liste des responsables du recueil ne peut pas être lue. Demandez le recueil encore une fois.</translation>
    </message>
    <message>
        <source>A file of the pack {pack} is cut short or was changed after it was signed. Nothing was installed; ask for the pack once more.</source>
        <translation>Un fichier du recueil {pack} est coupé ou a été modifié après la signature. Rien n&apos;a été installé&#xa0;; demandez le recueil encore une fois.</translation>
    </message>
    <message>
        <source>The pack {pack} is not whole: a file is missing. Nothing was changed; ask for it again.</source>
        <translation>Le recueil {pack} n&apos;est pas entier&#xa0;: un fichier manque. Rien n&apos;a été changé&#xa0;; redemandez-le.</translation>
    </message>
    <message>
        <source>The pack {pack} is damaged or cut short. Nothing was changed; ask for it once more.</source>
        <translation>Le recueil {pack} est abîmé ou coupé. Rien n&apos;a été changé&#xa0;; demandez-le encore une fois.</translation>
    </message>
    <message>
        <source>The pack&apos;s file {file} is too large; nothing was installed.</source>
        <extracomment>A ZIP holds roots, three other pieces of metadata and two targets, and what a system adds by itself. folder | file | hub: where the pack came from, as the list of packs says it.</extracomment>
        <translation>Le fichier {file} du recueil est trop gros&#xa0;; rien n&apos;a été installé.</translation>
    </message>
    <message>
        <source>The signatures under the pack {pack} were good until {day}, so it may be out of date. Ask the organisation for a newer one; what you have stays.</source>
        <translation>Les signatures du recueil {pack} étaient valables jusqu&apos;au {day}. Il n&apos;est peut-être plus à jour. Demandez-en un plus récent à l&apos;organisation&#xa0;; ce que vous avez reste.</translation>
    </message>
    <message>
        <source>This pack {pack} is older than the one that you have. Nothing was changed; ask for the newest.</source>
        <translation>Ce recueil {pack} est plus ancien que celui que vous avez. Rien n&apos;a été changé&#xa0;; demandez le plus récent.</translation>
    </message>
    <message>
        <source>The files of the pack {pack} belong to different versions of it. Nothing was changed; ask for the pack once more.</source>
        <translation>Les fichiers du recueil {pack} viennent de versions différentes. Rien n&apos;a été changé&#xa0;; demandez le recueil encore une fois.</translation>
    </message>
    <message>
        <source>The pack {pack} still needs {count} more signature(s): {names} may sign. Nothing was installed.</source>
        <translation>Signatures qui manquent encore au recueil {pack}&#xa0;: {count}. Peuvent signer&#xa0;: {names}. Rien n&apos;a été installé.</translation>
    </message>
    <message>
        <source>The pack {pack} is not signed by the curators whom you trust for it. Nothing was installed; ask the organisation.</source>
        <translation>Le recueil {pack} n&apos;est pas signé par les responsables à qui vous faites confiance pour lui. Rien n&apos;a été installé&#xa0;; demandez à l&apos;organisation.</translation>
    </message>
    <message>
        <source>The key of {name} is not one of this pack&apos;s. Its curators are: {names}. Nothing was signed.</source>
        <translation>La clé de {name} n&apos;est pas une clé de ce recueil. Ses responsables sont&#xa0;: {names}. Rien n&apos;a été signé.</translation>
    </message>
    <message>
        <source>The pack in {folder} is not whole. Build it once more.</source>
        <translation>Le recueil dans {folder} n&apos;est pas entier. Créez-le encore une fois.</translation>
    </message>
    <message>
        <source>The files of the pack in {folder} are not those that are to be signed. Build it once more.</source>
        <translation>Les fichiers du recueil dans {folder} ne sont pas ceux qu&apos;il faut signer. Créez-le encore une fois.</translation>
    </message>
    <message>
        <source>The file {file} is no ZIP file, or it is cut short. Ask for it once more.</source>
        <translation>Le fichier {file} n&apos;est pas un fichier ZIP, ou il est coupé. Demandez-le encore une fois.</translation>
    </message>
    <message>
        <source>The file {file} holds too many files to be a pack; nothing was installed.</source>
        <translation>Le fichier {file} contient trop de fichiers pour être un recueil&#xa0;; rien n&apos;a été installé.</translation>
    </message>
    <message>
        <source>The file {file} holds {name}, which is no part of a pack; nothing was installed.</source>
        <translation>Le fichier {file} contient {name}, qui ne fait pas partie d&apos;un recueil&#xa0;; rien n&apos;a été installé.</translation>
    </message>
    <message>
        <source>The file {name} in {file} is damaged or cut short. Ask for the pack once more.</source>
        <translation>Le fichier {name}, dans {file}, est abîmé ou coupé. Demandez le recueil encore une fois.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no pack. A pack is made with `bereave pack build` and has a folder metadata.</source>
        <translation>Le dossier {folder} ne contient pas de recueil. Un recueil se fait avec `bereave pack build` et contient un dossier metadata.</translation>
    </message>
    <message>
        <source>The mapping {file} could not be understood: {why}.</source>
        <translation>La correspondance {file} n&apos;a pas pu être comprise&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The mapping {name} has no [[table]]; it says nothing about columns.</source>
        <translation>La correspondance {name} n&apos;a pas de [[table]]&#xa0;; elle ne dit rien des colonnes.</translation>
    </message>
    <message>
        <source>The mapping {name} reads {file}, which is not in {where}. There are: {names}.</source>
        <translation>La correspondance {name} lit {file}, qui n&apos;est pas dans {where}. Il y a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{file} is no table that this app wrote. A mapping file has to say what its columns mean.</source>
        <translation>{file} n&apos;est pas un tableau écrit par cette application. Un fichier de correspondance doit dire ce que ses colonnes veulent dire.</translation>
    </message>
    <message>
        <source>The mapping {name} reads the column {column}, which {file} does not have. It has: {columns}.</source>
        <translation>La correspondance {name} lit la colonne {column}, qui n&apos;est pas dans {file}. Il y a&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>The file {file} ends inside a quotation that begins in line {line}. A quotation mark is missing there, or the file is cut: fetch it again, or put the mark in.</source>
        <extracomment>The longest cell; the csv library alone would stop at 131,072 letters, which a whole article may reach.</extracomment>
        <translation>Le fichier {file} se termine au milieu d&apos;un texte entre guillemets qui commence à la ligne {line}. Il y manque un guillemet, ou le fichier est coupé&#x202f;: récupérez-le de nouveau, ou ajoutez le guillemet.</translation>
    </message>
    <message>
        <source>The file {file} could not be read; line {line}: {why}. Save it again as CSV (UTF-8).</source>
        <translation>Le fichier {file} n&apos;a pas pu être lu&#xa0;; ligne {line}&#xa0;: {why}. Enregistrez-le de nouveau comme CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The file {file} is no table that can be read; line 1: {why}. Save it again as CSV.</source>
        <extracomment>The first line that was not UTF-8; 0 for none. The lines of the row that is being read, and whether there was none left for it. Whether the line that was read last has an end.</extracomment>
        <translation>Le fichier {file} n&apos;est pas un tableau qui peut être lu&#xa0;; ligne 1&#xa0;: {why}. Enregistrez-le de nouveau comme CSV.</translation>
    </message>
    <message>
        <source>The file {file} was changed while it was read. Nothing of it was taken; try again once it is finished.</source>
        <extracomment>Unpacked bytes that a zip may hold; a data package of 100,000 services has about 200 MB. CSV shrinks to a tenth; what shrinks to less than a two-hundredth was made to burst.</extracomment>
        <translation>Le fichier {file} a changé pendant la lecture. Rien n&apos;en a été repris&#x202f;; réessayez quand il sera terminé.</translation>
    </message>
    <message>
        <source>The zip {file} is damaged ({why}). Fetch it again.</source>
        <translation>Le fichier ZIP {file} est abîmé ({why}). Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>The zip {file} is not opened: {why}. Ask whoever made it for another.</source>
        <translation>Le fichier ZIP {file} n&apos;a pas été ouvert&#xa0;: {why}. Demandez-en un autre à qui l&apos;a fait.</translation>
    </message>
    <message>
        <source>The app&apos;s file {file} could not be read. Please install the app again.</source>
        <extracomment>Allows the page&apos;s own style and nothing else.
----------
The languages that documents are made in.</extracomment>
        <translation>Le fichier {file} de l&apos;application n&apos;a pas pu être lu. Réinstallez l&apos;application, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>The folder {folder} could not be written: {why}.</source>
        <extracomment>Lists the files that were written, so that a later writing knows what it may replace.</extracomment>
        <translation>Le dossier {folder} n&apos;a pas pu être écrit&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{place} is not a folder of its own. Choose a new or an empty folder.</source>
        <translation>{place} n&apos;est pas un dossier à part. Choisissez un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>The folder {folder} holds something else ({file}); nothing was written. Choose a new or an empty folder.</source>
        <translation>Le dossier {folder} contient autre chose ({file})&#xa0;; rien n&apos;a été écrit. Choisissez un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n&apos;y a rien à annuler.</translation>
    </message>
    <message>
        <source>{id} was changed since then, so this cannot be taken back as a whole. Its history has every state.</source>
        <translation>{id} a été modifié depuis, alors ceci ne peut pas être annulé en entier. L&apos;historique garde tous les états.</translation>
    </message>
    <message>
        <source>Another window is at work in {folder}. Wait until it is done.</source>
        <translation>Une autre fenêtre travaille dans {folder}. Attendez qu&apos;elle ait fini.</translation>
    </message>
    <message>
        <source>“{address}” is no web address. Write the page that you looked at, with https:// first.</source>
        <extracomment>How it was learnt. Only the first two reached the organisation itself. Months until the next look, by kind. A crisis number that no longer answers can cost a life the same night; groups rest on a few volunteers and move or end within a year; offices and finders change with laws and budgets; a book stays what it is, only its edition and its address change. What facts rest on that were changed without a word about how they were learnt. More of them than a reader can use; the oldest give way.</extracomment>
        <translation>«&#xa0;{address}&#xa0;» n&apos;est pas une adresse web. Écrivez la page que vous avez regardée, avec https:// au début.</translation>
    </message>
    <message>
        <source>Nobody is named as having checked this. Say who you are first.</source>
        <translation>Personne n&apos;est nommé pour cette vérification. Dites d&apos;abord qui vous êtes.</translation>
    </message>
    <message>
        <source>The answer {answer} is not known; it is one of {known}.</source>
        <translation>La réponse {answer} n&apos;est pas connue&#xa0;; il y a&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>The file {file} could not be removed: {why}.</source>
        <translation>Le fichier {file} n&apos;a pas pu être enlevé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The history in {file} cannot be used now: {why}.</source>
        <extracomment>What an action may be; &quot;outside&quot; was done by an editor or by git, and seen afterwards.</extracomment>
        <translation>L&apos;historique dans {file} ne peut pas servir maintenant&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The history in {file} is damaged: {why}. Your entries are still there. Move that file aside, and a new history begins.</source>
        <translation>L&apos;historique dans {file} est abîmé&#xa0;: {why}. Vos fiches sont toujours là. Mettez ce fichier de côté, et un nouvel historique commencera.</translation>
    </message>
    <message>
        <source>The id {id} is already used. Choose another one.</source>
        <translation>L&apos;identifiant {id} est déjà pris. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no other entry with the id {id}.</source>
        <translation>Il n&apos;y a pas d&apos;autre fiche avec l&apos;identifiant {id}.</translation>
    </message>
    <message>
        <source>{id} was not changed here. A service that ended is closed, not removed.</source>
        <translation>{id} n&apos;a pas été modifié ici. Un service qui s&apos;est arrêté est fermé, pas supprimé.</translation>
    </message>
    <message>
        <source>{id} has no state number {number}.</source>
        <translation>{id} n&apos;a pas d&apos;état numéro {number}.</translation>
    </message>
    <message>
        <source>“{title}” was changed in another place while you wrote. Look at its history; what you wrote is kept as a draft.</source>
        <translation>«&#xa0;{title}&#xa0;» a été modifié ailleurs pendant que vous écriviez. Regardez l&apos;historique&#xa0;; ce que vous avez écrit est gardé comme brouillon.</translation>
    </message>
    <message>
        <source>This cannot be saved yet: {why}.</source>
        <translation>Ceci ne peut pas encore être enregistré&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>There is no entry with the id {id}.</source>
        <translation>Il n&apos;y a pas de fiche avec l&apos;identifiant {id}.</translation>
    </message>
    <message>
        <source>The {name} {value} cannot name a file: letters, digits and hyphens only.</source>
        <translation>{value} ({name}) ne peut pas donner un nom de fichier&#xa0;: seulement des lettres, des chiffres et des traits d&apos;union.</translation>
    </message>
    <message>
        <source>No file is chosen as one that holds entries. Choose at least one.</source>
        <extracomment>What a column can be: nothing, what tells rows apart, a field, a way of contact. What can hold for every row.</extracomment>
        <translation>Aucun fichier n&apos;est indiqué comme contenant des fiches. Choisissez-en au moins un.</translation>
    </message>
    <message>
        <source>The columns are not explained yet: {why}.</source>
        <translation>Les colonnes ne sont pas encore expliquées&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>There is no table in {folder}. Choose a folder with CSV files.</source>
        <translation>Il n&apos;y a pas de tableau dans {folder}. Choisissez un dossier avec des fichiers CSV.</translation>
    </message>
    <message>
        <source>The mapping {name} reads {file}, which is not in {where}.</source>
        <translation>La correspondance {name} lit {file}, qui n&apos;est pas dans {where}.</translation>
    </message>
    <message>
        <source>Nothing was changed or made here yet, so there is nothing to make a pack of.</source>
        <translation>Rien n&apos;a encore été modifié ou créé ici, donc il n&apos;y a rien dont on puisse faire un recueil.</translation>
    </message>
    <message>
        <source>There is no pack yet. Make a version first.</source>
        <translation>Il n&apos;y a pas encore de recueil. Faites d&apos;abord une version.</translation>
    </message>
    <message>
        <source>There is something else called {file} already. Choose another folder.</source>
        <translation>Il y a déjà autre chose qui s&apos;appelle {file}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The pack could not be copied to {folder}: {why}.</source>
        <translation>Le recueil n&apos;a pas pu être copié dans {folder}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>An import into {folder} was stopped half-way. Run `bereave resources check {folder}` first: it takes back what was done.</source>
        <translation>Un import dans {folder} s&apos;est arrêté en chemin. Lancez d&apos;abord `bereave resources check {folder}`&#x202f;: cela annule ce qui a été fait.</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Show earlier messages</source>
        <translation>Montrer les messages plus anciens</translation>
    </message>
</context>
<context>
    <name>FindSupport</name>
    <message>
        <source>Check is overdue</source>
        <translation>Vérification en retard</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>The first {shown} of {total}. Another word narrows it down.</source>
        <translation>Les {shown} premiers sur {total}. Un mot de plus resserre la recherche.</translation>
    </message>
    <message>
        <source>In your private part, which is locked.</source>
        <translation>Dans votre partie privée, qui est verrouillée.</translation>
    </message>
    <message>
        <source>Your notes, and mistakes that you reported.</source>
        <translation>Vos notes, et les erreurs que vous avez signalées.</translation>
    </message>
    <message>
        <source>Practical things</source>
        <translation>Choses pratiques</translation>
    </message>
    <message>
        <source>Grief</source>
        <translation>Deuil</translation>
    </message>
    <message>
        <source>My partner died</source>
        <translation>J&apos;ai perdu ma compagne, mon compagnon</translation>
    </message>
    <message>
        <source>My child died</source>
        <translation>J&apos;ai perdu mon enfant</translation>
    </message>
    <message>
        <source>My mother or father died</source>
        <translation>J&apos;ai perdu ma mère ou mon père</translation>
    </message>
    <message>
        <source>My brother or sister died</source>
        <translation>J&apos;ai perdu mon frère ou ma sœur</translation>
    </message>
    <message>
        <source>My friend died</source>
        <translation>J&apos;ai perdu une amie, un ami</translation>
    </message>
    <message>
        <source>A colleague died</source>
        <translation>J&apos;ai perdu un ou une collègue</translation>
    </message>
    <message>
        <source>Someone I worked with or cared for died</source>
        <translation>J&apos;ai perdu quelqu&apos;un que je suivais ou soignais</translation>
    </message>
</context>
<context>
    <name>FindSupportPage</name>
    <message>
        <source>All countries</source>
        <translation>Tous les pays</translation>
    </message>
    <message>
        <source>If you are thinking of dying, or someone may be in danger: people answer now.</source>
        <translation>Si vous pensez à mourir, ou si quelqu&apos;un est peut-être en danger&#xa0;: des personnes répondent maintenant.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Revenir à la liste</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Fingerprint</name>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copier l&apos;empreinte</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Whom did you lose?</source>
        <translation>Qui avez-vous perdu&#xa0;?</translation>
    </message>
    <message>
        <source>So that what fits can come first. You need not say.</source>
        <translation>Pour montrer d&apos;abord ce qui vous correspond. Vous n&apos;avez pas à le dire.</translation>
    </message>
    <message>
        <source>How long ago was it?</source>
        <translation>Il y a combien de temps&#xa0;?</translation>
    </message>
    <message>
        <source>Roughly is enough. In the first months the app asks less of you.</source>
        <translation>À peu près suffit. Les premiers mois, l&apos;application vous demande moins.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Welcome. Which language?</source>
        <translation>Bienvenue. Quelle langue&#xa0;?</translation>
    </message>
    <message>
        <source>We are sorry for what brings you here. Four short questions follow; none of them is needed.</source>
        <translation>Nous sommes désolés de ce qui vous amène ici. Voici quatre courtes questions&#xa0;; aucune n&apos;est obligatoire.</translation>
    </message>
    <message>
        <source>Which country are you in?</source>
        <translation>Dans quel pays êtes-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Then help now shows the right numbers, also without a connection. You can change it any time.</source>
        <translation>Ainsi, l&apos;aide immédiate montre les bons numéros, même sans connexion. Vous pouvez en changer à tout moment.</translation>
    </message>
    <message>
        <source>Your country</source>
        <translation>Votre pays</translation>
    </message>
    <message>
        <source>My partner</source>
        <translation>Ma compagne, mon compagnon</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>Mon enfant</translation>
    </message>
    <message>
        <source>My mother or father</source>
        <translation>Ma mère ou mon père</translation>
    </message>
    <message>
        <source>My brother or sister</source>
        <translation>Mon frère ou ma sœur</translation>
    </message>
    <message>
        <source>Someone else in my family</source>
        <translation>Quelqu&apos;un d&apos;autre de ma famille</translation>
    </message>
    <message>
        <source>A friend</source>
        <translation>Une amie, un ami</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Un ou une collègue</translation>
    </message>
    <message>
        <source>Someone I worked with or cared for</source>
        <translation>Quelqu&apos;un que je suivais ou soignais</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>In the last days</source>
        <translation>Ces derniers jours</translation>
    </message>
    <message>
        <source>Some weeks ago</source>
        <translation>Il y a quelques semaines</translation>
    </message>
    <message>
        <source>One to three months ago</source>
        <translation>Il y a un à trois mois</translation>
    </message>
    <message>
        <source>Three months to a year ago</source>
        <translation>Il y a trois mois à un an</translation>
    </message>
    <message>
        <source>One to two years ago</source>
        <translation>Il y a un à deux ans</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>Il y a plus longtemps</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Tout passer</translation>
    </message>
</context>
<context>
    <name>FoundCounts</name>
    <message numerus="yes">
        <source>%n place(s) and page(s)</source>
        <translation>
            <numerusform>%n lieu ou page</numerusform>
            <numerusform>%n lieux et pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) and page(s) that you keep.</source>
        <translation>
            <numerusform>%n lieu ou page que vous gardez.</numerusform>
            <numerusform>%n lieux et pages que vous gardez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FurtherTasks</name>
    <message>
        <source>Check today</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Bring entries in</source>
        <translation>Importer des fiches</translation>
    </message>
    <message>
        <source>Packs for others</source>
        <translation>Recueils pour d&apos;autres</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Check links</source>
        <translation>Vérifier les liens</translation>
    </message>
    <message>
        <source>Reported by readers</source>
        <translation>Signalés par des lecteurs</translation>
    </message>
</context>
<context>
    <name>GoodToKnow</name>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Only your country and language are stored. What you say about your loss stays in memory and is gone when the app ends, unless you set up the locked journal.</source>
        <translation>Seuls votre pays et votre langue sont enregistrés. Ce que vous dites de votre perte reste en mémoire et disparaît quand l&apos;application se ferme, sauf si vous créez le journal verrouillé.</translation>
    </message>
    <message>
        <source>Nothing leaves this device unless you send or save it yourself. There is no account, and nobody counts your visits.</source>
        <translation>Rien ne sort de cet appareil, sauf ce que vous envoyez ou enregistrez vous-même. Il n&apos;y a pas de compte, et personne ne compte vos visites.</translation>
    </message>
    <message>
        <source>This is not a crisis service and not therapy. Nobody reads along, and it cannot call anyone for you.</source>
        <translation>Ceci n&apos;est ni un service d&apos;urgence ni une thérapie. Personne ne lit avec vous, et l&apos;application ne peut appeler personne à votre place.</translation>
    </message>
    <message>
        <source>“Need help now”, at the top, always shows whom you can call.</source>
        <translation>«&#xa0;Aide immédiate&#xa0;», en haut, montre toujours qui vous pouvez appeler.</translation>
    </message>
    <message>
        <source>Quick exit at the left hides this window at once. So does pressing Shift three times.</source>
        <translation>«&#xa0;Quitter vite&#xa0;», à gauche, cache cette fenêtre tout de suite. Appuyer trois fois sur Maj aussi.</translation>
    </message>
</context>
<context>
    <name>GroundingView</name>
    <message>
        <source>Not today</source>
        <translation>Pas aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Open my plan</source>
        <translation>Ouvrir mon plan</translation>
    </message>
    <message>
        <source>That is a lot to carry today</source>
        <translation>C&apos;est beaucoup à porter aujourd&apos;hui</translation>
    </message>
    <message>
        <source>You can stop here; the session will wait as long as you like. Or slow down for a minute first.</source>
        <translation>Vous pouvez vous arrêter ici&#xa0;; la séance attendra aussi longtemps que vous voulez. Ou ralentissez d&apos;abord une minute.</translation>
    </message>
    <message>
        <source>Go on with the session</source>
        <translation>Continuer la séance</translation>
    </message>
    <message>
        <source>Slow down first</source>
        <translation>Ralentir d&apos;abord</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>Writing has stirred something up. That can happen. Press your feet into the floor. Look at three things around you. Then breathe with the circle, if you like.</source>
        <translation>Écrire a remué quelque chose. Cela peut arriver. Appuyez les pieds au sol. Regardez trois choses autour de vous. Puis respirez avec le cercle, si vous voulez.</translation>
    </message>
    <message>
        <source>A neighbour, a friend, someone from a group: who could sit with you?</source>
        <translation>Quelqu&apos;un du voisinage, une amie, un ami, une personne d&apos;un groupe&#xa0;: qui pourrait rester avec vous&#xa0;?</translation>
    </message>
    <message>
        <source>1. Your plan</source>
        <translation>1. Votre plan</translation>
    </message>
    <message>
        <source>2. Somebody near</source>
        <translation>2. Quelqu&apos;un de proche</translation>
    </message>
    <message>
        <source>3. A line that answers</source>
        <translation>3. Une ligne qui répond</translation>
    </message>
</context>
<context>
    <name>HelpNow</name>
    <message>
        <source>Call the local emergency number. From a mobile phone, 112 usually reaches local help.</source>
        <translation>Appelez le numéro d&apos;urgence local. Depuis un téléphone mobile, le 112 permet d&apos;habitude de joindre les secours locaux.</translation>
    </message>
</context>
<context>
    <name>HelpNowButton</name>
    <message>
        <source>Need help now</source>
        <translation>Aide immédiate</translation>
    </message>
    <message>
        <source>Numbers to call and words to show someone. This contacts nobody.</source>
        <translation>Des numéros à appeler et des mots à montrer. Ceci ne contacte personne.</translation>
    </message>
</context>
<context>
    <name>HelpNowPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Country of these numbers</source>
        <translation>Pays de ces numéros</translation>
    </message>
    <message>
        <source>Numbers for</source>
        <translation>Numéros pour</translation>
    </message>
    <message>
        <source>This page contacts nobody. It only shows you whom you can call.</source>
        <translation>Cette page ne contacte personne. Elle vous montre seulement qui appeler.</translation>
    </message>
    <message>
        <source>The file with the numbers is damaged or missing. Please install the app again.</source>
        <translation>Le fichier des numéros est abîmé ou manque. Réinstallez l&apos;application, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>No answer? Try the next one, then the emergency number.</source>
        <translation>Pas de réponse&#xa0;? Essayez la ligne suivante, puis le numéro d&apos;urgence.</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>%n autre ligne</numerusform>
            <numerusform>%n autres lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose your country above to see its lines.</source>
        <translation>Choisissez votre pays ci-dessus pour voir ses lignes.</translation>
    </message>
    <message>
        <source>We have no crisis line for this country. The finders beside this know many more.</source>
        <translation>Nous n&apos;avons pas de ligne d&apos;écoute pour ce pays. Les annuaires à côté en connaissent beaucoup d&apos;autres.</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Choisir un pays</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>States of this entry</source>
        <translation>États de cette fiche</translation>
    </message>
    <message>
        <source>Nothing was changed here yet.</source>
        <translation>Rien n&apos;a encore été modifié ici.</translation>
    </message>
    <message>
        <source>Each change will stand here.</source>
        <translation>Chaque modification apparaîtra ici.</translation>
    </message>
    <message>
        <source>What changed, before and after</source>
        <translation>Ce qui a changé, avant et après</translation>
    </message>
    <message>
        <source>Put this back</source>
        <translation>Revenir à cet état</translation>
    </message>
    <message>
        <source>Put back what was before</source>
        <translation>Revenir à l&apos;état d&apos;avant</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s). Left: before. Right: after.</source>
        <translation>
            <numerusform>%n différence. À gauche&#xa0;: avant. À droite&#xa0;: après.</numerusform>
            <numerusform>%n différences. À gauche&#xa0;: avant. À droite&#xa0;: après.</numerusform>
        </translation>
    </message>
    <message>
        <source>An earlier state was put back.</source>
        <translation>Un état antérieur a été repris.</translation>
    </message>
</context>
<context>
    <name>HoldBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Key: {letter}</source>
        <translation>Touche&#xa0;: {letter}</translation>
    </message>
</context>
<context>
    <name>HomeSide</name>
    <message>
        <source>Guided sessions</source>
        <translation>Séances guidées</translation>
    </message>
    <message>
        <source>Each rests on tested parts; together they are untested. Skip, shorten or stop at any point.</source>
        <translation>Chacune repose sur des éléments testés&#xa0;; l&apos;ensemble n&apos;a pas été testé. Passez, raccourcissez ou arrêtez quand vous voulez.</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mon plan</translation>
    </message>
    <message>
        <source>Open my plan</source>
        <translation>Ouvrir mon plan</translation>
    </message>
    <message>
        <source>What helps when it gets too heavy, in your own words: signs, comforts, people, services.</source>
        <translation>Ce qui aide quand c&apos;est trop lourd, avec vos mots&#xa0;: des signes, ce qui apaise, des personnes, des services.</translation>
    </message>
    <message>
        <source>It is begun. No person is named in it yet; there is no hurry.</source>
        <translation>Il est commencé. Aucune personne n&apos;y est encore nommée&#xa0;; rien ne presse.</translation>
    </message>
    <message>
        <source>It is there when you need it.</source>
        <translation>Il est là quand vous en avez besoin.</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Write</source>
        <extracomment>Below this width (at 100 % text) the side goes under the list.</extracomment>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Begin a new page (Ctrl+N)</source>
        <translation>Commencer une nouvelle page (Ctrl+N)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Search in your pages</source>
        <translation>Chercher dans vos pages</translation>
    </message>
    <message>
        <source>Your pages</source>
        <translation>Vos pages</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Your recovery code was not checked yet. Without it, a forgotten passphrase loses the journal.</source>
        <translation>Votre code de secours n&apos;a pas encore été vérifié. Sans lui, oublier la phrase de passe, c&apos;est perdre le journal.</translation>
    </message>
    <message>
        <source>Check the code now</source>
        <translation>Vérifier le code maintenant</translation>
    </message>
    <message>
        <source>The page is in the bin.</source>
        <translation>La page est dans la corbeille.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) found</source>
        <translation>
            <numerusform>%n page trouvée</numerusform>
            <numerusform>%n pages trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
    <message>
        <source>Fewer letters find more: the beginning of a word is enough.</source>
        <translation>Avec moins de lettres, on trouve plus&#xa0;: le début d&apos;un mot suffit.</translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing needs to be.</source>
        <translation>Rien ici pour l&apos;instant, et rien n&apos;a besoin d&apos;y être.</translation>
    </message>
    <message>
        <source>Write one line or many, whenever you like. A guided session can begin for you.</source>
        <translation>Écrivez une ligne ou beaucoup, quand vous voulez. Une séance guidée peut commencer pour vous.</translation>
    </message>
</context>
<context>
    <name>HubFacts</name>
    <message>
        <source>They do not say.</source>
        <translation>L&apos;organisation ne le dit pas.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Not known until this device is connected.</source>
        <translation>Inconnu tant que cet appareil n&apos;est pas connecté.</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>Qui s&apos;en occupe</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Comment joindre ces personnes</translation>
    </message>
    <message>
        <source>When moderators are there</source>
        <translation>Quand les modérateurs sont là</translation>
    </message>
    <message>
        <source>Their own rules</source>
        <translation>Les règles du lieu</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Name</source>
        <extracomment>Reads the records of these numbers away from the window, and hands them to the second.</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>What would become of the records</source>
        <translation>Ce que deviendraient les fiches</translation>
    </message>
    <message>
        <source>Search in names, places and reasons</source>
        <translation>Chercher dans les noms, emplacements et raisons</translation>
    </message>
    <message>
        <source>Records of the import</source>
        <translation>Fiches de l&apos;importation</translation>
    </message>
    <message>
        <source>What changes in the chosen record</source>
        <translation>Ce qui change dans la fiche choisie</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Tick all of these</source>
        <translation>Tout cocher ici</translation>
    </message>
    <message>
        <source>Untick all of these</source>
        <translation>Tout décocher ici</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} is here already, word for word.</source>
        <translation>{title} est déjà ici, mot pour mot.</translation>
    </message>
</context>
<context>
    <name>ImportStart</name>
    <message>
        <source>Back to the list</source>
        <translation>Revenir à la liste</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>HSDS as JSON, as a folder or zip of CSV files, or a table of your own. You can also drop it here. First you see what would happen; nothing is written before you say so.</source>
        <translation>HSDS en JSON, dossier ou fichier ZIP de fichiers CSV, ou un tableau à vous. Vous pouvez aussi le déposer ici. Vous voyez d&apos;abord ce qui se passerait&#xa0;; rien n&apos;est écrit avant votre accord.</translation>
    </message>
    <message>
        <source>Bring entries in</source>
        <translation>Importer des fiches</translation>
    </message>
    <message>
        <source>Looking at {file} …</source>
        <translation>Lecture de {file} …</translation>
    </message>
    <message>
        <source>The entries here are still being read. Try again in a moment.</source>
        <translation>Les fiches d&apos;ici sont encore en cours de lecture. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>How it is to be read</source>
        <translation>Comment le lire</translation>
    </message>
    <message>
        <source>HSDS, the open standard</source>
        <translation>HSDS, la norme ouverte</translation>
    </message>
    <message>
        <source>A table of its own shape</source>
        <translation>Un tableau à sa façon</translation>
    </message>
    <message>
        <source>Say what the columns mean</source>
        <translation>Dire ce que veulent dire les colonnes</translation>
    </message>
    <message>
        <source>Use a mapping file</source>
        <translation>Utiliser un fichier de correspondance</translation>
    </message>
    <message>
        <source>See what would happen</source>
        <translation>Voir ce qui se passerait</translation>
    </message>
    <message>
        <source>Its columns are read by {file}.</source>
        <translation>Ses colonnes sont lues selon {file}.</translation>
    </message>
    <message>
        <source>Its columns have names of its own. Say what they mean first; a guess is made for you.</source>
        <translation>Ses colonnes ont leurs propres noms. Dites d&apos;abord ce qu&apos;elles veulent dire&#xa0;; une proposition est faite pour vous.</translation>
    </message>
    <message>
        <source>Its columns are those that this app writes.</source>
        <translation>Ses colonnes sont celles que cette application écrit.</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Choose something else</source>
        <extracomment>More names than a glance takes in; the rest is seen by looking again. Lets a person choose: the window, what for, whether a folder is wanted. None: they changed their mind. Lets a person choose where to save: the window, what for, a suggested name.</extracomment>
        <translation>Choisir autre chose</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>Vers la liste</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Choose a folder of tables</source>
        <translation>Choisir un dossier de tableaux</translation>
    </message>
    <message>
        <source>Choose a file to bring in</source>
        <translation>Choisir un fichier à importer</translation>
    </message>
    <message>
        <source>Choose a mapping file</source>
        <translation>Choisir un fichier de correspondance</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lecture de {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) read.</source>
        <translation>
            <numerusform>%n fiche lue.</numerusform>
            <numerusform>%n fiches lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n&apos;est encore écrit.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more to look at.</source>
        <translation>
            <numerusform>Et encore %n à regarder.</numerusform>
            <numerusform>Et encore %n à regarder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n entries</source>
        <translation>
            <numerusform>Importer %n fiche</numerusform>
            <numerusform>Importer %n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing in %n entries</source>
        <translation>
            <numerusform>Importation de %n fiche</numerusform>
            <numerusform>Importation de %n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were brought in.</source>
        <translation>
            <numerusform>%n fiche a été importée.</numerusform>
            <numerusform>%n fiches ont été importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were changed after you looked and were left as they are: {names}</source>
        <translation>
            <numerusform>%n fiche a changé après votre aperçu et reste telle quelle&#xa0;: {names}</numerusform>
            <numerusform>%n fiches ont changé après votre aperçu et restent telles quelles&#xa0;: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Other things were changed since. Each entry&apos;s history has the state before.</source>
        <translation>D&apos;autres choses ont été modifiées depuis. L&apos;historique de chaque fiche garde l&apos;état d&apos;avant.</translation>
    </message>
    <message>
        <source>Taking back what was brought in</source>
        <translation>Annulation de ce qui a été importé</translation>
    </message>
    <message>
        <source>Taken back: everything that was brought in.</source>
        <translation>Annulé&#xa0;: tout ce qui avait été importé.</translation>
    </message>
    <message>
        <source>It has just begun.</source>
        <translation>Cela vient de commencer.</translation>
    </message>
    <message>
        <source>Done; the list is being read anew.</source>
        <translation>C&apos;est fait&#xa0;; la liste est relue.</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n traitée</numerusform>
            <numerusform>%n traitées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstallPart</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Install it</source>
        <translation>L&apos;installer</translation>
    </message>
    <message>
        <source>Version {version}, {signed} Fresh until {day}.</source>
        <translation>Version {version}, {signed} À jour jusqu&apos;au {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n retirée</numerusform>
            <numerusform>%n retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that you see would change.</source>
        <translation>Rien de ce que vous voyez ne changerait.</translation>
    </message>
    <message>
        <source>Show those that I ticked</source>
        <translation>Montrer ce que j&apos;ai coché</translation>
    </message>
    <message>
        <source>This pack is new here. Type the fingerprint that the organisation gave you, from paper or from its own page; it is asked for only once. A pack that comes with its own fingerprint proves nothing.</source>
        <translation>Ce recueil est nouveau ici. Tapez l&apos;empreinte que l&apos;organisation vous a donnée, sur papier ou sur sa propre page&#xa0;; elle n&apos;est demandée qu&apos;une fois. Un recueil qui arrive avec sa propre empreinte ne prouve rien.</translation>
    </message>
    <message>
        <source>Fingerprint: 16 groups of four</source>
        <translation>Empreinte&#xa0;: 16 groupes de quatre</translation>
    </message>
    <message>
        <source>Compare it</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>{number} of 64</source>
        <translation>{number} sur 64</translation>
    </message>
    <message>
        <source>checked by one person: {name}.</source>
        <translation>vérifiée par une seule personne&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>checked by: {names}.</source>
        <translation>vérifiée par&#xa0;: {names}.</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Renvoyer…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Ne pas publier…</translation>
    </message>
    <message>
        <source>Ask a second person</source>
        <translation>Demander un deuxième avis</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Le prendre</translation>
    </message>
    <message>
        <source>Before you read: {note}</source>
        <translation>Avant de lire&#xa0;: {note}</translation>
    </message>
    <message>
        <source>Key: {letter}</source>
        <translation>Touche&#xa0;: {letter}</translation>
    </message>
</context>
<context>
    <name>JoinView</name>
    <message>
        <source>Words from people who know</source>
        <translation>Des mots de gens qui connaissent cela</translation>
    </message>
    <message>
        <source>Support organisations can run a small place for messages between people bereaved by suicide. A moderator reads every message first. It is not a crisis service, and there are no private messages. You may also only read.</source>
        <translation>Des organisations de soutien peuvent tenir un petit lieu de messages entre personnes endeuillées par un suicide. Un modérateur lit d&apos;abord chaque message. Ce n&apos;est pas un service d&apos;urgence, et il n&apos;y a pas de messages privés. Vous pouvez aussi seulement lire.</translation>
    </message>
    <message>
        <source>You need an invitation from such an organisation: one line of text, for you alone.</source>
        <translation>Il vous faut une invitation d&apos;une telle organisation&#xa0;: une ligne de texte, pour vous et personne d&apos;autre.</translation>
    </message>
    <message>
        <source>Paste the invitation here</source>
        <translation>Collez l&apos;invitation ici</translation>
    </message>
    <message>
        <source>See who invites you</source>
        <translation>Voir qui vous invite</translation>
    </message>
    <message>
        <source>This only asks who runs the place. Nothing about you is sent.</source>
        <translation>On demande seulement qui s&apos;occupe de ce lieu. Rien sur vous n&apos;est envoyé.</translation>
    </message>
    <message>
        <source>Another invitation</source>
        <translation>Une autre invitation</translation>
    </message>
    <message>
        <source>How others see you</source>
        <translation>Comment les autres vous voient</translation>
    </message>
    <message>
        <source>A name for this place, not your own</source>
        <translation>Un nom pour ce lieu, pas le vôtre</translation>
    </message>
    <message>
        <source>Something by which nobody outside knows you: a tree, a colour, a place you like.</source>
        <translation>Un mot auquel personne, ailleurs, ne vous reconnaît&#xa0;: un arbre, une couleur, un endroit que vous aimez.</translation>
    </message>
    <message>
        <source>I am 18 or over</source>
        <translation>J&apos;ai 18 ans ou plus</translation>
    </message>
    <message>
        <source>I am under 18</source>
        <translation>J&apos;ai moins de 18 ans</translation>
    </message>
    <message>
        <source>This place is for people of 18 and over. There are people who listen to young people in particular, and they would like to hear from you.</source>
        <translation>Ce lieu est pour les personnes de 18 ans et plus. Il y a des gens qui écoutent particulièrement les jeunes, et qui seront heureux de vous entendre.</translation>
    </message>
    <message>
        <source>Show who listens to young people</source>
        <translation>Montrer qui écoute les jeunes</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Please choose a name first.</source>
        <translation>Choisissez d&apos;abord un nom, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>Please say whether you are 18 or over.</source>
        <translation>Dites si vous avez 18 ans ou plus, s&apos;il vous plaît.</translation>
    </message>
</context>
<context>
    <name>JournalCard</name>
    <message>
        <source>The journal&apos;s lock</source>
        <translation>Le verrou du journal</translation>
    </message>
    <message>
        <source>Open the journal first to change its passphrase or its recovery code.</source>
        <translation>Ouvrez d&apos;abord le journal pour changer sa phrase de passe ou son code de secours.</translation>
    </message>
    <message>
        <source>There is no journal yet. It is set up on the page Journal.</source>
        <translation>Il n&apos;y a pas encore de journal. Il se crée sur la page «&#xa0;Journal&#xa0;».</translation>
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
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Lock by itself when nothing was touched for</source>
        <translation>Se verrouiller tout seul quand rien n&apos;a été touché pendant</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Se verrouiller tout seul après</translation>
    </message>
    <message>
        <source>It warns you 20 seconds before. What you wrote is saved. Quick exit always locks.</source>
        <translation>Il vous prévient 20 secondes avant. Ce que vous avez écrit est enregistré. «&#xa0;Quitter vite&#xa0;» verrouille toujours.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>Créer un nouveau code de secours</translation>
    </message>
    <message>
        <source>The passphrase so far</source>
        <translation>La phrase de passe actuelle</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Une nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation>La nouvelle encore une fois</translation>
    </message>
    <message>
        <source>Use the new one from now on</source>
        <translation>Utiliser désormais la nouvelle</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Garder l&apos;ancienne</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Je l&apos;ai noté</translation>
    </message>
    <message>
        <source>Write it down and keep it away from this device. It is shown this once; the old one no longer works.</source>
        <translation>Notez-le et gardez-le loin de cet appareil. Il est montré cette seule fois&#xa0;; l&apos;ancien ne sert plus.</translation>
    </message>
    <message>
        <source>The passphrase needs at least 8 characters, and not only spaces.</source>
        <translation>La phrase de passe demande au moins 8 caractères, et pas seulement des espaces.</translation>
    </message>
    <message>
        <source>The two are not the same yet. Please type the second one once more.</source>
        <translation>Les deux ne sont pas encore les mêmes. Tapez la deuxième encore une fois, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>The new passphrase opens the journal from now on. A backup made before keeps the old one.</source>
        <translation>La nouvelle phrase de passe ouvre désormais le journal. Une sauvegarde faite avant garde l&apos;ancienne.</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>Créer un nouveau code de secours&#xa0;?</translation>
    </message>
    <message>
        <source>The one that you have written down stops working at once. The passphrase stays.</source>
        <translation>Celui que vous avez noté cesse aussitôt de marcher. La phrase de passe reste la même.</translation>
    </message>
    <message>
        <source>Keep the old code</source>
        <translation>Garder l&apos;ancien code</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>En créer un nouveau</translation>
    </message>
</context>
<context>
    <name>JournalMoments</name>
    <message>
        <source>Today, {time}</source>
        <translation>Aujourd&apos;hui, {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>Hier, {time}</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Lock the journal now (Ctrl+L)</source>
        <translation>Verrouiller le journal maintenant (Ctrl+L)</translation>
    </message>
    <message numerus="yes">
        <source>It locks itself after %n minute(s) without a key or the mouse.</source>
        <translation>
            <numerusform>Il se verrouille tout seul après %n minute sans clavier ni souris.</numerusform>
            <numerusform>Il se verrouille tout seul après %n minutes sans clavier ni souris.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptPaper</name>
    <message>
        <source>places</source>
        <translation>lieux</translation>
    </message>
    <message>
        <source>With my notes</source>
        <translation>Avec mes notes</translation>
    </message>
</context>
<context>
    <name>KeptView</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Ce que je garde</translation>
    </message>
    <message>
        <source>Press “Keep” on any place or page, and you find it again here.</source>
        <translation>Appuyez sur «&#xa0;Garder&#xa0;» dans une fiche ou une page, et vous la retrouverez ici.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Mistakes that you reported</source>
        <translation>Erreurs que vous avez signalées</translation>
    </message>
    <message>
        <source>What you keep is in your private part, which is locked.</source>
        <translation>Ce que vous gardez est dans votre partie privée, qui est verrouillée.</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>My note: {words}</source>
        <translation>Ma note&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Move up: {name}</source>
        <translation>Monter&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Move down: {name}</source>
        <translation>Descendre&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Keep no longer: {name}</source>
        <translation>Ne plus garder&#xa0;: {name}</translation>
    </message>
    <message>
        <source>It is no longer in the directory. Its name is all that is kept of it.</source>
        <translation>N&apos;est plus dans le répertoire. Seul le nom en est gardé.</translation>
    </message>
    <message>
        <source>Kept no longer: {name}</source>
        <translation>N&apos;est plus gardé&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>KeptWords</name>
    <message>
        <source>Until then it is kept as long as Bereave is open.</source>
        <translation>En attendant, c&apos;est gardé tant que Bereave est ouvert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Kept until you close Bereave. Unlock the private part to keep it for good.</source>
        <translation>Gardé jusqu&apos;à ce que vous fermiez Bereave. Déverrouillez la partie privée pour le garder pour de bon.</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Kept until you close Bereave.</source>
        <translation>Gardé jusqu&apos;à ce que vous fermiez Bereave.</translation>
    </message>
    <message>
        <source>Kept until you close Bereave. Set up the private part to keep it for good.</source>
        <translation>Gardé jusqu&apos;à ce que vous fermiez Bereave. Créez la partie privée pour le garder pour de bon.</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>La créer</translation>
    </message>
    <message>
        <source>The number does not work</source>
        <translation>Le numéro ne marche pas</translation>
    </message>
    <message>
        <source>The hours differ</source>
        <translation>Les horaires diffèrent</translation>
    </message>
    <message>
        <source>It has closed</source>
        <translation>Le service a fermé</translation>
    </message>
    <message>
        <source>The address is wrong</source>
        <translation>L&apos;adresse est fausse</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Sent to the curators: {day}</source>
        <translation>Envoyé aux responsables du répertoire&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Kept. It goes to the curators at the next connection.</source>
        <translation>Gardé. Partira vers les responsables du répertoire à la prochaine connexion.</translation>
    </message>
    <message>
        <source>Kept here. You can copy it and write to the organisation that gave you Bereave.</source>
        <translation>Gardé ici. Vous pouvez le copier et écrire à l&apos;organisation qui vous a donné Bereave.</translation>
    </message>
    <message>
        <source>They put it right. Thank you.</source>
        <translation>C&apos;est corrigé. Merci.</translation>
    </message>
    <message>
        <source>They looked into it and could not confirm it. Thank you.</source>
        <translation>Après vérification, cela n&apos;a pas pu être confirmé. Merci.</translation>
    </message>
    <message>
        <source>They looked into it: what stands here now is right. Thank you.</source>
        <translation>Après vérification, ce qui est indiqué ici est juste. Merci.</translation>
    </message>
    <message>
        <source>Not sent: it is too long. You can copy it, take it back and use fewer words.</source>
        <translation>Pas envoyé&#xa0;: c&apos;est trop long. Vous pouvez le copier, le retirer et l&apos;écrire plus court.</translation>
    </message>
    <message>
        <source>Not sent: it was taken back before. You can copy it and report it anew.</source>
        <translation>Pas envoyé&#xa0;: il avait été retiré. Vous pouvez le copier et le signaler de nouveau.</translation>
    </message>
    <message>
        <source>Not sent: the organisation&apos;s side could not take it. You can copy it and write to them.</source>
        <translation>Pas envoyé&#xa0;: cela n&apos;a pas pu être reçu du côté de l&apos;organisation. Vous pouvez le copier et lui écrire.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>With it you say that you checked a pack. Its passphrase stays with you alone.</source>
        <translation>Avec elle, vous dites que vous avez vérifié un recueil. Sa phrase de passe reste chez vous seulement.</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Votre clé</translation>
    </message>
    <message>
        <source>The key of {name}. Its fingerprint:</source>
        <translation>La clé de {name}. Son empreinte&#xa0;:</translation>
    </message>
    <message>
        <source>It lies in {file}.</source>
        <translation>Elle se trouve dans {file}.</translation>
    </message>
    <message>
        <source>Your name, as readers of the pack shall see it</source>
        <translation>Votre nom, tel que les lecteurs du recueil le verront</translation>
    </message>
    <message>
        <source>A passphrase for the key, at least 8 letters</source>
        <translation>Une phrase de passe pour la clé, 8 caractères au moins</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>La phrase de passe encore une fois</translation>
    </message>
    <message>
        <source>Make a key …</source>
        <translation>Créer une clé …</translation>
    </message>
    <message>
        <source>I have a key</source>
        <translation>J&apos;ai une clé</translation>
    </message>
    <message>
        <source>Fingerprint of your key</source>
        <translation>Empreinte de votre clé</translation>
    </message>
    <message>
        <source>Save the public part for whoever makes the pack</source>
        <translation>Enregistrer la partie publique pour qui fait le recueil</translation>
    </message>
    <message>
        <source>Use another key</source>
        <translation>Utiliser une autre clé</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases de passe ne sont pas les mêmes.</translation>
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
        <translation>Touches pour la relecture</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Message suivant</translation>
    </message>
    <message>
        <source>Message before</source>
        <translation>Message précédent</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Send back to its author</source>
        <translation>Renvoyer à la personne qui l&apos;a écrit</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ne pas publier</translation>
    </message>
    <message>
        <source>Ask for a second person</source>
        <translation>Demander un deuxième avis</translation>
    </message>
    <message>
        <source>Take it, or give it free again</source>
        <translation>Le prendre, ou le laisser aux autres</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Annuler la dernière décision</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Montrer ces touches</translation>
    </message>
</context>
<context>
    <name>LargeView</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The Escape key leads back too</source>
        <translation>La touche Échap ramène aussi</translation>
    </message>
    <message>
        <source>Which way to show</source>
        <translation>Quel moyen montrer</translation>
    </message>
</context>
<context>
    <name>LargeWords</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Please help me to call this number.</source>
        <translation>Aidez-moi à appeler ce numéro, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Please help me to text this number.</source>
        <translation>Aidez-moi à envoyer un SMS à ce numéro, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Please help me to write to this number on WhatsApp.</source>
        <translation>Aidez-moi à écrire à ce numéro sur WhatsApp, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Please help me to write to them.</source>
        <translation>Aidez-moi à leur écrire, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Tchat</translation>
    </message>
    <message>
        <source>Please help me to open this chat.</source>
        <translation>Aidez-moi à ouvrir ce tchat, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Please help me to open this page.</source>
        <translation>Aidez-moi à ouvrir cette page, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Please help me to find this place.</source>
        <translation>Aidez-moi à trouver cet endroit, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>Send this word: {word}</source>
        <translation>Envoyez ce mot&#xa0;: {word}</translation>
    </message>
    <message>
        <source>What to say: “{words}”</source>
        <translation>Ce que l&apos;on peut dire&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>I am having a very hard time. I would like to talk to someone.</source>
        <translation>C&apos;est très dur pour moi en ce moment. J&apos;aimerais parler à quelqu&apos;un.</translation>
    </message>
    <message>
        <source>Someone close to me died by suicide. I would like to talk to someone.</source>
        <translation>J&apos;ai perdu quelqu&apos;un de proche par suicide. J&apos;aimerais parler à quelqu&apos;un.</translation>
    </message>
    <message>
        <source>Someone close to me died by suicide. I was told that you may be able to help.</source>
        <translation>J&apos;ai perdu quelqu&apos;un de proche par suicide. On m&apos;a dit que vous pourriez peut-être m&apos;aider.</translation>
    </message>
</context>
<context>
    <name>LearntRow</name>
    <message>
        <source>How you learnt it</source>
        <translation>Comment vous l&apos;avez appris</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>Un appel</translation>
    </message>
    <message>
        <source>A written reply</source>
        <translation>Une réponse écrite</translation>
    </message>
    <message>
        <source>Its own page</source>
        <translation>Sa propre page</translation>
    </message>
    <message>
        <source>Another page</source>
        <translation>Une autre page</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse de la page</translation>
    </message>
    <message>
        <source>A note for the history</source>
        <translation>Une note pour l&apos;historique</translation>
    </message>
    <message>
        <source>Your name, as others shall read it</source>
        <translation>Votre nom, tel que les autres le liront</translation>
    </message>
</context>
<context>
    <name>LibraryStatus</name>
    <message>
        <source>Opening the directory …</source>
        <translation>Ouverture du répertoire …</translation>
    </message>
    <message>
        <source>Help now still works.</source>
        <translation>L&apos;aide immédiate marche toujours.</translation>
    </message>
    <message>
        <source>Titles and summaries can still be searched.</source>
        <translation>On peut toujours chercher dans les titres et les résumés.</translation>
    </message>
    <message>
        <source>Getting the full search ready. Titles can be searched meanwhile.</source>
        <translation>La recherche complète se prépare. En attendant, on peut chercher dans les titres.</translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <source>This number works only from inside the country.</source>
        <translation>Ce numéro ne marche que depuis l&apos;intérieur du pays.</translation>
    </message>
</context>
<context>
    <name>LinesChoice</name>
    <message numerus="yes">
        <source>%n line(s) of this pack would stand in help now, each only with your yes.</source>
        <translation>
            <numerusform>%n ligne d&apos;écoute de ce recueil apparaîtrait dans Aide immédiate, seulement avec votre accord.</numerusform>
            <numerusform>%n lignes d&apos;écoute de ce recueil apparaîtraient dans Aide immédiate, chacune seulement avec votre accord.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the app itself has stays as it is without it.</source>
        <translation>Sans lui, ce que l&apos;application contient reste tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>Yes to all %n of these lines</source>
        <translation>
            <numerusform>Oui à cette ligne (%n)</numerusform>
            <numerusform>Oui à toutes ces %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, show this line</source>
        <translation>Oui, montrer cette ligne</translation>
    </message>
    <message>
        <source>New ({country})</source>
        <translation>Nouveau ({country})</translation>
    </message>
    <message>
        <source>Now ({country})</source>
        <translation>Maintenant ({country})</translation>
    </message>
    <message>
        <source>The app&apos;s own is called like it ({country})</source>
        <translation>Une ligne de l&apos;application a presque le même nom ({country})</translation>
    </message>
    <message>
        <source>In the pack ({country})</source>
        <translation>Dans le recueil ({country})</translation>
    </message>
    <message>
        <source>Yes, show the pack&apos;s line instead</source>
        <translation>Oui, montrer celle du recueil à la place</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>Gone</source>
        <extracomment>What needs a hand first.</extracomment>
        <translation>Disparue</translation>
    </message>
    <message>
        <source>Certificate not good</source>
        <translation>Certificat non valable</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Moved for good</source>
        <translation>Déplacée pour de bon</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Pas vérifiée</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Répond</translation>
    </message>
    <message>
        <source>leads to {address}</source>
        <translation>mène à {address}</translation>
    </message>
</context>
<context>
    <name>LinksView</name>
    <message>
        <source>Addresses</source>
        <extracomment>Asks the addresses of entries; hears how many of how many are done, and whether to stop.</extracomment>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Revenir à la liste</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Quelles fiches</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Toutes les fiches</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Modifiées ici</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Check them now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Each address is asked once whether it still answers. No page is opened, nothing about you is told.</source>
        <translation>Une seule demande par adresse&#xa0;: répond-elle encore&#xa0;? Aucune page n&apos;est ouverte, rien n&apos;est dit de vous.</translation>
    </message>
    <message>
        <source>Do the links still work?</source>
        <translation>Les liens marchent-ils encore&#xa0;?</translation>
    </message>
    <message>
        <source>Asking the addresses</source>
        <translation>Vérification des adresses</translation>
    </message>
    <message>
        <source>Copy these</source>
        <translation>Copier ces adresses</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Close these results</source>
        <translation>Fermer ces résultats</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Montrer seulement</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n adresse</numerusform>
            <numerusform>%n adresses</numerusform>
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
        <translation>Ceci contacte {addresses} ({sites}), et personne d&apos;autre. Les sites voient votre adresse internet.</translation>
    </message>
    <message>
        <source>There is no address to check.</source>
        <translation>Il n&apos;y a pas d&apos;adresse à vérifier.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>It has just begun.</source>
        <translation>Cela vient de commencer.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) asked.</source>
        <translation>
            <numerusform>%n adresse vérifiée.</numerusform>
            <numerusform>%n adresses vérifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look.</source>
        <translation>
            <numerusform>À regarder&#xa0;: %n.</numerusform>
            <numerusform>À regarder&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Rien ici.</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n address(es).</source>
        <translation>
            <numerusform>Copié&#xa0;: %n adresse.</numerusform>
            <numerusform>Copié&#xa0;: %n adresses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Entries</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Reading the entries …</source>
        <translation>Lecture des fiches …</translation>
    </message>
    <message>
        <source>Search by name, id, country or owner</source>
        <translation>Chercher un nom, identifiant, pays ou responsable</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Montrer seulement</translation>
    </message>
    <message>
        <source>Not confirmed with the organisation</source>
        <translation>Pas confirmé auprès de l&apos;organisation</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>À revérifier</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Modifiées ici</translation>
    </message>
    <message>
        <source>To put right</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmées</translation>
    </message>
    <message>
        <source>Closed or paused</source>
        <translation>Fermées ou en pause</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Suivi par</translation>
    </message>
    <message>
        <source>Who looks after the chosen entries</source>
        <translation>Qui suit les fiches choisies</translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation>Confier le suivi</translation>
    </message>
    <message>
        <source>Day of the next review of the chosen entries</source>
        <translation>Date de la prochaine vérification des fiches choisies</translation>
    </message>
    <message>
        <source>Set review day</source>
        <translation>Fixer la date</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Rien ici.</translation>
    </message>
    <message>
        <source>No entry fits. Take a filter away or search for another word.</source>
        <translation>Aucune fiche ne correspond. Enlevez un filtre ou cherchez un autre mot.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue for review</source>
        <translation>
            <numerusform>%n vérification en retard</numerusform>
            <numerusform>%n vérifications en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n à revoir aujourd&apos;hui</numerusform>
            <numerusform>%n à revoir aujourd&apos;hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with no day for a review</source>
        <translation>
            <numerusform>%n sans date de révision</numerusform>
            <numerusform>%n sans date de révision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries chosen</source>
        <translation>
            <numerusform>%n fiche choisie</numerusform>
            <numerusform>%n fiches choisies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListSide</name>
    <message>
        <source>Search by name, place or need</source>
        <translation>Chercher un nom, un lieu, un besoin</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Type d&apos;aide</translation>
    </message>
    <message>
        <source>More kinds</source>
        <translation>D&apos;autres types</translation>
    </message>
    <message>
        <source>Kinds of help</source>
        <translation>Types d&apos;aide</translation>
    </message>
    <message>
        <source>Show help from</source>
        <translation>Montrer l&apos;aide de ce pays</translation>
    </message>
    <message>
        <source>Open help now</source>
        <translation>Ouvrir l&apos;aide immédiate</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Stop showing only: {topic}</source>
        <translation>Ne plus montrer seulement&#xa0;: {topic}</translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation>Vouliez-vous dire «&#xa0;{words}&#xa0;»&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n more in other countries</source>
        <translation>
            <numerusform>Encore %n dans d&apos;autres pays</numerusform>
            <numerusform>Encore %n dans d&apos;autres pays</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>LooksCard</name>
    <message>
        <source>How it looks</source>
        <translation>L&apos;apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size}&#xa0;%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>A page may look like this</source>
        <translation>Une page peut ressembler à ceci</translation>
    </message>
    <message>
        <source>You do not have to do anything today. You can read this in any order.</source>
        <translation>Vous n&apos;avez rien à faire aujourd&apos;hui. Vous pouvez lire ceci dans l&apos;ordre que vous voulez.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>After a loss to suicide</source>
        <translation>Après un suicide</translation>
    </message>
    <message>
        <source>Quick exit</source>
        <translation>Quitter vite</translation>
    </message>
    <message>
        <source>Hides this window at once. The settings say which key does the same.</source>
        <translation>Cache cette fenêtre tout de suite. Les réglages disent quelle touche fait de même.</translation>
    </message>
</context>
<context>
    <name>MakeCard</name>
    <message>
        <source>Made of the entries that were changed or added here. They are checked first.</source>
        <translation>Fait à partir des fiches modifiées ou ajoutées ici. Elles sont d&apos;abord contrôlées.</translation>
    </message>
    <message>
        <source>Make a version</source>
        <translation>Faire une version</translation>
    </message>
    <message>
        <source>Change who signs it, or renew the list of curators</source>
        <translation>Changer qui signe, ou renouveler la liste des responsables</translation>
    </message>
    <message>
        <source>Check and make it</source>
        <translation>Contrôler et créer</translation>
    </message>
    <message>
        <source>What has to be put right first</source>
        <translation>Ce qu&apos;il faut d&apos;abord corriger</translation>
    </message>
    <message>
        <source>{title} ({name}), version {version}. Signed by {names}.</source>
        <translation>{title} ({name}), version {version}. Signé par {names}.</translation>
    </message>
    <message>
        <source>{title} ({name}), version {version}, waits for signatures.</source>
        <translation>{title} ({name}), version {version}, attend des signatures.</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>ligne {line}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to put right first. Nothing was made. Enter opens the entry.</source>
        <translation>
            <numerusform>%n point à corriger d&apos;abord. Rien n&apos;a été fait. La touche Entrée ouvre la fiche.</numerusform>
            <numerusform>%n points à corriger d&apos;abord. Rien n&apos;a été fait. La touche Entrée ouvre la fiche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {version} is made: {entries}.</source>
        <translation>La version {version} est faite&#xa0;: {entries}.</translation>
    </message>
    <message>
        <source>Left out, since they are no entries: {files}</source>
        <translation>Laissés de côté, car ce ne sont pas des fiches&#xa0;: {files}</translation>
    </message>
    <message>
        <source>Title, as readers see it</source>
        <translation>Titre, tel que les lecteurs le voient</translation>
    </message>
    <message>
        <source>Short name: small letters, digits and hyphens</source>
        <translation>Nom court&#xa0;: minuscules, chiffres et traits d&apos;union</translation>
    </message>
    <message>
        <source>Who may sign</source>
        <translation>Qui peut signer</translation>
    </message>
    <message>
        <source>Add a curator&apos;s public file</source>
        <translation>Ajouter un fichier public de responsable</translation>
    </message>
    <message>
        <source>How many must sign</source>
        <translation>Combien doivent signer</translation>
    </message>
    <message>
        <source>Two people must sign</source>
        <translation>Deux personnes doivent signer</translation>
    </message>
    <message>
        <source>One person signs</source>
        <translation>Une personne signe</translation>
    </message>
    <message>
        <source>Every place that shows this pack will say: checked by one person.</source>
        <translation>Partout où ce recueil est montré, il sera dit&#xa0;: vérifié par une seule personne.</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>Enlever {name} de la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n more key(s) needed: add your colleague&apos;s public file.</source>
        <translation>
            <numerusform>Il manque encore %n clé&#xa0;: ajoutez le fichier public de votre collègue.</numerusform>
            <numerusform>Il manque encore %n clés&#xa0;: ajoutez les fichiers publics de vos collègues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyChoice</name>
    <message>
        <source>Add to: {list}</source>
        <translation>Ajouter à&#xa0;: {list}</translation>
    </message>
    <message>
        <source>Type to find and add one</source>
        <translation>Tapez pour trouver et ajouter</translation>
    </message>
    <message>
        <source>Take away: {what}</source>
        <translation>Enlever&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>MappingColumns</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>What {column} means</source>
        <translation>Ce que {column} veut dire</translation>
    </message>
    <message>
        <source>several: cut at</source>
        <translation>séparés par</translation>
    </message>
    <message>
        <source>The sign between several values, such as ;</source>
        <translation>Le signe entre plusieurs valeurs, par exemple&#xa0;;</translation>
    </message>
    <message>
        <source>Sign between several values of {column}</source>
        <translation>Signe entre plusieurs valeurs de {column}</translation>
    </message>
</context>
<context>
    <name>MappingView</name>
    <message>
        <source>Reading the columns …</source>
        <translation>Lecture des colonnes …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Load a mapping file</source>
        <translation>Ouvrir une correspondance</translation>
    </message>
    <message>
        <source>Save the mapping file</source>
        <translation>Enregistrer la correspondance</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L&apos;utiliser</translation>
    </message>
    <message>
        <source>The first rows as they would be</source>
        <translation>Les premières lignes, telles qu&apos;elles seraient</translation>
    </message>
    <message>
        <source>What do the columns mean?</source>
        <translation>Que veulent dire les colonnes&#xa0;?</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Each row of this file is an entry</source>
        <translation>Chaque ligne de ce fichier est une fiche</translation>
    </message>
    <message>
        <source>What holds for every row</source>
        <translation>Ce qui vaut pour chaque ligne</translation>
    </message>
    <message>
        <source>Short name of the list</source>
        <translation>Nom court de la liste</translation>
    </message>
    <message>
        <source>a column says it</source>
        <translation>une colonne le dit</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>Le tableau n&apos;a pas de lignes.</translation>
    </message>
    <message>
        <source>Nothing can be shown yet.</source>
        <translation>Rien ne peut encore être montré.</translation>
    </message>
    <message>
        <source>Choose a mapping file</source>
        <translation>Choisir un fichier de correspondance</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
</context>
<context>
    <name>MappingWords</name>
    <message>
        <source>Leave it out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Their own number for it</source>
        <translation>Le numéro qu&apos;ils lui donnent</translation>
    </message>
    <message>
        <source>As the mapping file says</source>
        <translation>Comme le dit la correspondance</translation>
    </message>
    <message>
        <source>Day of the last check</source>
        <translation>Date de la dernière vérification</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Sur quoi cela repose</translation>
    </message>
    <message>
        <source>Who checked it</source>
        <translation>Qui l&apos;a vérifié</translation>
    </message>
</context>
<context>
    <name>MessageCounts</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
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
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n caractère de trop</numerusform>
            <numerusform>%n caractères de trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>Encore %n caractère</numerusform>
            <numerusform>Encore %n caractères</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>You took this back</source>
        <translation>Vous l&apos;avez repris</translation>
    </message>
    <message>
        <source>Only on this device</source>
        <translation>Seulement sur cet appareil</translation>
    </message>
    <message>
        <source>Nobody has seen it.</source>
        <translation>Personne ne l&apos;a vu.</translation>
    </message>
    <message>
        <source>It waits for your choice</source>
        <translation>Il attend votre choix</translation>
    </message>
    <message>
        <source>It could not be delivered for 12 hours, so it is not sent by itself. Does it still say what you mean?</source>
        <translation>Il n&apos;a pas pu être remis pendant 12 heures, alors il ne part pas tout seul. Dit-il encore ce que vous voulez dire&#xa0;?</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Il est arrivé</translation>
    </message>
    <message>
        <source>Nobody has read it yet. A moderator reads it before anyone else.</source>
        <translation>Personne ne l&apos;a encore lu. Un modérateur le lira avant tout le monde.</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>En lecture</translation>
    </message>
    <message>
        <source>A moderator has opened this; this is not emergency help.</source>
        <translation>Un modérateur l&apos;a ouvert&#xa0;; ce n&apos;est pas une aide d&apos;urgence.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Everybody in this space can read it.</source>
        <translation>Tout le monde dans cet espace peut le lire.</translation>
    </message>
    <message>
        <source>It came back to you</source>
        <translation>Il vous revient</translation>
    </message>
    <message>
        <source>You can change it and send it again, or leave it. Only you and moderators read it.</source>
        <translation>Vous pouvez le modifier et le renvoyer, ou le laisser. Personne d&apos;autre que vous et les modérateurs ne le lit.</translation>
    </message>
    <message>
        <source>It was not published</source>
        <translation>Il n&apos;a pas été publié</translation>
    </message>
    <message>
        <source>Your words are still here, on this device.</source>
        <translation>Vos mots sont toujours ici, sur cet appareil.</translation>
    </message>
    <message>
        <source>Your words are only on this device now.</source>
        <translation>Vos mots ne sont plus que sur cet appareil.</translation>
    </message>
    <message>
        <source>It goes away for everybody as soon as this device is connected.</source>
        <translation>Il disparaîtra pour tout le monde dès que cet appareil sera connecté.</translation>
    </message>
    <message>
        <source>There is no answer yet, so it may or may not have arrived.</source>
        <translation>Il n&apos;y a pas encore de réponse&#xa0;: le message est peut-être arrivé, peut-être pas.</translation>
    </message>
    <message>
        <source>It could not be delivered</source>
        <translation>Il n&apos;a pas pu être remis</translation>
    </message>
    <message>
        <source>You can no longer write in this space.</source>
        <translation>Vous ne pouvez plus écrire dans cet espace.</translation>
    </message>
    <message>
        <source>This space is closed.</source>
        <translation>Cet espace est fermé.</translation>
    </message>
    <message>
        <source>It is too long. Please shorten it.</source>
        <translation>Il est trop long. Raccourcissez-le, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>It holds a letter that cannot be sent.</source>
        <translation>Il contient un caractère qui ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>It was changed on another device meanwhile.</source>
        <translation>Il a été modifié entre-temps sur un autre appareil.</translation>
    </message>
    <message>
        <source>Your words are still here. You can change the message and send it again.</source>
        <translation>Vos mots sont toujours ici. Vous pouvez modifier le message et le renvoyer.</translation>
    </message>
    <message>
        <source>Rule {number} of the people who run this place</source>
        <translation>Règle {number} de ceux qui s&apos;occupent de ce lieu</translation>
    </message>
    <message>
        <source>Rule {number}: {title}</source>
        <translation>Règle {number}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Keep private</source>
        <translation>Garder pour moi</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Remove from this device</source>
        <translation>Enlever de cet appareil</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>L&apos;écrire de nouveau</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a date is written</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d&apos;une minute</translation>
    </message>
    <message>
        <source>Last up to date: {time}.</source>
        <translation>À jour pour la dernière fois&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>Up to date as of {time}</source>
        <translation>À jour ({time})</translation>
    </message>
    <message>
        <source>The app tries again by itself.</source>
        <translation>L&apos;application réessaie toute seule.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>Accès non accordé</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>When moderators are there is not known until this device is connected.</source>
        <translation>Tant que cet appareil n&apos;est pas connecté, on ne sait pas quand les modérateurs sont là.</translation>
    </message>
    <message>
        <source>{name} does not say when its moderators are there.</source>
        <translation>{name} ne dit pas quand ses modérateurs sont là.</translation>
    </message>
    <message>
        <source>Moderators of {name} are there: {hours}</source>
        <translation>Les modérateurs de {name} sont là&#xa0;: {hours}</translation>
    </message>
    <message>
        <source>Whoever runs this place can read all that is stored there, and so every message that reaches it.</source>
        <translation>Qui s&apos;occupe de ce lieu peut lire tout ce qui y est conservé, et donc tous les messages qui y arrivent.</translation>
    </message>
</context>
<context>
    <name>MissingWords</name>
    <message>
        <source>This directory has no line and no service for this country yet. That does not mean that there is none: the lists below know many more.</source>
        <translation>Ce répertoire n&apos;a encore ni ligne ni service pour ce pays. Cela ne veut pas dire qu&apos;il n&apos;y en a pas&#xa0;: les listes ci-dessous en connaissent beaucoup d&apos;autres.</translation>
    </message>
    <message>
        <source>This directory has no line for the whole of this country yet.</source>
        <translation>Ce répertoire n&apos;a pas encore de ligne d&apos;écoute pour l&apos;ensemble de ce pays.</translation>
    </message>
    <message>
        <source>This directory has no bereavement service or group in this country yet. That does not mean that there is none: a crisis line or your doctor may know one.</source>
        <translation>Ce répertoire n&apos;a pas encore de service de soutien au deuil ni de groupe d&apos;entraide dans ce pays. Cela ne veut pas dire qu&apos;il n&apos;y en a pas&#xa0;: une ligne d&apos;écoute ou votre médecin en connaît peut-être.</translation>
    </message>
    <message>
        <source>This directory has nothing of this kind in this country yet. That does not mean that there is none: a crisis line or your doctor may know one.</source>
        <translation>Ce répertoire n&apos;a encore rien de ce genre dans ce pays. Cela ne veut pas dire qu&apos;il n&apos;y a rien&#xa0;: une ligne d&apos;écoute ou votre médecin connaît peut-être un lieu.</translation>
    </message>
    <message>
        <source>This directory has nothing of this kind in this country yet. That does not mean that there is none.</source>
        <translation>Ce répertoire n&apos;a encore rien de ce genre dans ce pays. Cela ne veut pas dire qu&apos;il n&apos;y a rien.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Places in the app</source>
        <translation>Les lieux de l&apos;application</translation>
    </message>
</context>
<context>
    <name>NewPassphraseView</name>
    <message>
        <source>A new passphrase</source>
        <translation>Une nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>Use this passphrase from now on</source>
        <translation>Utiliser désormais cette phrase de passe</translation>
    </message>
    <message>
        <source>Keep the one I had</source>
        <translation>Garder celle que j&apos;avais</translation>
    </message>
    <message>
        <source>Your journal is open</source>
        <translation>Votre journal est ouvert</translation>
    </message>
    <message>
        <source>The recovery code opened it. If the passphrase is gone from memory, choose a new one now. The recovery code stays as it is. A backup made before still opens with the old passphrase.</source>
        <translation>Le code de secours l&apos;a ouvert. Si la phrase de passe ne vous revient pas, choisissez-en une nouvelle maintenant. Le code de secours reste le même. Une sauvegarde faite avant s&apos;ouvre encore avec l&apos;ancienne phrase de passe.</translation>
    </message>
    <message>
        <source>The passphrase needs at least 8 characters, and not only spaces.</source>
        <translation>La phrase de passe demande au moins 8 caractères, et pas seulement des espaces.</translation>
    </message>
    <message>
        <source>The two are not the same yet. Please type the second one once more.</source>
        <translation>Les deux ne sont pas encore les mêmes. Tapez la deuxième encore une fois, s&apos;il vous plaît.</translation>
    </message>
</context>
<context>
    <name>NewView</name>
    <message>
        <source>Back to the list</source>
        <translation>Revenir à la liste</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c&apos;est</translation>
    </message>
    <message>
        <source>What do you want to add?</source>
        <translation>Que voulez-vous ajouter&#xa0;?</translation>
    </message>
    <message>
        <source>Each begins with the fields that matter for it. It stays a draft until you save it.</source>
        <translation>Chaque modèle commence par les champs qui comptent. La fiche reste un brouillon jusqu&apos;à l&apos;enregistrement.</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>My note</source>
        <translation>Ma note</translation>
    </message>
    <message>
        <source>Whom you spoke to, when to call again …</source>
        <translation>À qui vous avez parlé, quand rappeler …</translation>
    </message>
    <message>
        <source>Take the note away</source>
        <translation>Enlever la note</translation>
    </message>
</context>
<context>
    <name>NothingView</name>
    <message>
        <source>Try one plain word, such as “sleep”, “inquest”, “brother” or a place.</source>
        <translation>Essayez un seul mot simple, comme «&#xa0;sommeil&#xa0;», «&#xa0;obsèques&#xa0;», «&#xa0;frère&#xa0;», ou un lieu.</translation>
    </message>
    <message>
        <source>Look everywhere, in all kinds</source>
        <translation>Chercher partout, dans tous les types</translation>
    </message>
    <message>
        <source>Lists of help that others keep</source>
        <translation>Des listes d&apos;aide tenues par d&apos;autres</translation>
    </message>
    <message>
        <source>Online communities</source>
        <translation>Communautés en ligne</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>Parler à quelqu&apos;un maintenant</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”.</source>
        <translation>Rien n&apos;a été trouvé pour «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is here yet.</source>
        <translation>Rien ici pour l&apos;instant.</translation>
    </message>
</context>
<context>
    <name>PackUpdates</name>
    <message>
        <source>Your organisation has entries for you: {title}.</source>
        <translation>Votre organisation a des fiches pour vous&#xa0;: {title}.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out</source>
        <translation>
            <numerusform>%n retirée</numerusform>
            <numerusform>%n retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>An update of {title} is there.</source>
        <translation>Une mise à jour de «&#xa0;{title}&#xa0;» est arrivée.</translation>
    </message>
    <message>
        <source>An update of {title} is there: {what}.</source>
        <translation>Une mise à jour de «&#xa0;{title}&#xa0;» est arrivée&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Your invitation named another one, so its fingerprint is asked for.</source>
        <translation>Votre invitation en nommait un autre&#xa0;; son empreinte est donc demandée.</translation>
    </message>
    <message>
        <source>It was checked by one person.</source>
        <translation>Vérifié par une seule personne.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of it would stand in help now; you see each before you say yes.</source>
        <translation>
            <numerusform>%n ligne d&apos;écoute apparaîtrait dans Aide immédiate&#xa0;; vous la voyez avant de dire oui.</numerusform>
            <numerusform>%n lignes d&apos;écoute apparaîtraient dans Aide immédiate&#xa0;; vous voyez chacune avant de dire oui.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacksCard</name>
    <message>
        <source>An organisation&apos;s own places, checked and signed by its people. Lines among them are shown only with your yes.</source>
        <translation>Les lieux d&apos;une organisation, vérifiés et signés par ses membres. Ses lignes d&apos;écoute ne sont montrées qu&apos;avec votre accord.</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Recueils</translation>
    </message>
    <message>
        <source>No pack is installed; the app&apos;s own set is shown.</source>
        <translation>Aucun recueil n&apos;est installé&#xa0;; les fiches de l&apos;application sont montrées.</translation>
    </message>
    <message>
        <source>See what would change</source>
        <translation>Voir ce qui changerait</translation>
    </message>
    <message>
        <source>Install from a file</source>
        <translation>Installer depuis un fichier</translation>
    </message>
    <message>
        <source>Install from a folder or stick</source>
        <translation>Installer depuis un dossier ou une clé USB</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {version} · {entries}</source>
        <translation>Version {version} · {entries}</translation>
    </message>
    <message>
        <source>Its signatures were good until {day}. What it holds is still shown; ask for a new version.</source>
        <translation>Ses signatures étaient valables jusqu&apos;au {day}. Ce qu&apos;il contient reste affiché&#xa0;; demandez une nouvelle version.</translation>
    </message>
    <message>
        <source>Fresh until {day}.</source>
        <translation>À jour jusqu&apos;au {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n crisis line(s) wait for your yes</source>
        <translation>
            <numerusform>%n ligne d&apos;écoute attend votre accord</numerusform>
            <numerusform>%n lignes d&apos;écoute attendent votre accord</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take {title} away</source>
        <translation>Retirer {title}</translation>
    </message>
    <message>
        <source>Choose the pack&apos;s folder</source>
        <translation>Choisir le dossier du recueil</translation>
    </message>
    <message>
        <source>Choose the pack&apos;s file</source>
        <translation>Choisir le fichier du recueil</translation>
    </message>
    <message>
        <source>Looking at the pack …</source>
        <translation>Lecture du recueil …</translation>
    </message>
    <message numerus="yes">
        <source>%n crisis line(s) of the pack are shown now.</source>
        <translation>
            <numerusform>%n ligne d&apos;écoute du recueil est montrée maintenant.</numerusform>
            <numerusform>%n lignes d&apos;écoute du recueil sont montrées maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} is installed.</source>
        <translation>{title} est installé.</translation>
    </message>
    <message>
        <source>Take “{title}” away?</source>
        <translation>Retirer «&#xa0;{title}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Its places are no longer found, and the app&apos;s own lines stand again. To have it back, install it once more.</source>
        <translation>On ne trouvera plus ses lieux, et les lignes de l&apos;application reprendront leur place. Pour le retrouver, installez-le encore une fois.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>{title} was taken away.</source>
        <translation>{title} a été retiré.</translation>
    </message>
    <message>
        <source>Checked by one person: {name}.</source>
        <translation>Vérifié par une seule personne&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Checked by: {names}.</source>
        <translation>Vérifié par&#xa0;: {names}.</translation>
    </message>
</context>
<context>
    <name>PacksView</name>
    <message>
        <source>Back to the list</source>
        <translation>Revenir à la liste</translation>
    </message>
    <message>
        <source>A pack carries your entries to others. Two people check it and sign, so that nobody has to take one person&apos;s word.</source>
        <translation>Un recueil porte vos fiches à d&apos;autres. Deux personnes le vérifient et le signent, pour que personne n&apos;ait à croire quelqu&apos;un sur parole.</translation>
    </message>
    <message>
        <source>Packs for others</source>
        <translation>Recueils pour d&apos;autres</translation>
    </message>
    <message>
        <source>Where to keep your key</source>
        <translation>Où garder votre clé</translation>
    </message>
    <message>
        <source>Choose your key&apos;s file</source>
        <translation>Choisir le fichier de votre clé</translation>
    </message>
    <message>
        <source>Where to save the public part</source>
        <translation>Où enregistrer la partie publique</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Choose a curator&apos;s public file</source>
        <translation>Choisir un fichier public de responsable</translation>
    </message>
    <message>
        <source>Choose a folder or a stick</source>
        <translation>Choisir un dossier ou une clé USB</translation>
    </message>
    <message>
        <source>Copied to {folder}.</source>
        <translation>Copié dans {folder}.</translation>
    </message>
    <message>
        <source>Choose the pack&apos;s folder</source>
        <translation>Choisir le dossier du recueil</translation>
    </message>
</context>
<context>
    <name>PageRows</name>
    <message>
        <source>A page without words</source>
        <extracomment>Letters of a page&apos;s beginning that stand for a title.</extracomment>
        <translation>Une page sans mots</translation>
    </message>
    <message>
        <source>Guided session</source>
        <translation>Séance guidée</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Back to the list</source>
        <translation>Revenir à la liste</translation>
    </message>
    <message>
        <source>Show the rules</source>
        <translation>Montrer les règles</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Hide the rules</source>
        <translation>Cacher les règles</translation>
    </message>
</context>
<context>
    <name>PaperBar</name>
    <message>
        <source>Print or save</source>
        <extracomment>Lets the person choose a file: window, heading, suggested name, kind of file. None: they changed their mind.</extracomment>
        <translation>Imprimer ou enregistrer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>Enregistrer en page web</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. You can save a PDF instead.</source>
        <translation>Aucune imprimante n&apos;est installée sur cet ordinateur. Vous pouvez enregistrer un PDF à la place.</translation>
    </message>
    <message>
        <source>The print queue and the printer may keep a copy of what is printed.</source>
        <translation>La file d&apos;impression et l&apos;imprimante peuvent garder une copie de ce qui est imprimé.</translation>
    </message>
    <message>
        <source>Your own notes are part of it.</source>
        <translation>Vos propres notes en font partie.</translation>
    </message>
    <message>
        <source>Print this?</source>
        <translation>Imprimer ceci&#xa0;?</translation>
    </message>
    <message>
        <source>Your own notes leave the journal with it: whoever opens the file can read them.</source>
        <translation>Vos propres notes sortent du journal avec ce fichier&#xa0;: qui l&apos;ouvre peut les lire.</translation>
    </message>
    <message>
        <source>Save your notes in a file?</source>
        <translation>Enregistrer vos notes dans un fichier&#xa0;?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Where to save it</source>
        <translation>Où l&apos;enregistrer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>It is on its way to the printer.</source>
        <translation>C&apos;est en route vers l&apos;imprimante.</translation>
    </message>
    <message>
        <source>Saved: {pdf}. Screen readers read {page} better, which lies beside it and says the same.</source>
        <translation>Enregistré&#xa0;: {pdf}. Les lecteurs d&apos;écran lisent mieux {page}, placé à côté, qui dit la même chose.</translation>
    </message>
    <message>
        <source>Saved: {page}</source>
        <translation>Enregistré&#xa0;: {page}</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Cacher la phrase de passe</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Montrer la phrase de passe</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>My plan</source>
        <translation>Mon plan</translation>
    </message>
    <message>
        <source>Write a plan</source>
        <translation>Écrire un plan</translation>
    </message>
    <message>
        <source>Change my plan</source>
        <translation>Modifier mon plan</translation>
    </message>
    <message>
        <source>Your plan, if you wrote one, is in your journal, which is locked.</source>
        <translation>Votre plan, si vous en avez écrit un, est dans votre journal, qui est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock to read it</source>
        <translation>Déverrouiller pour le lire</translation>
    </message>
    <message>
        <source>In a quiet moment you can write down what helps you and whom you can call.</source>
        <translation>À un moment calme, vous pouvez noter ce qui vous aide et qui vous pouvez appeler.</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>How I notice that it is getting hard</source>
        <translation>À quoi je remarque que cela devient dur</translation>
    </message>
    <message>
        <source>What soothes me</source>
        <translation>Ce qui m&apos;apaise</translation>
    </message>
    <message>
        <source>People and places that take my mind off it</source>
        <translation>Des personnes et des lieux qui me changent les idées</translation>
    </message>
    <message>
        <source>People I can ask for help</source>
        <translation>Des personnes à qui je peux demander de l&apos;aide</translation>
    </message>
    <message>
        <source>Services I can call</source>
        <translation>Des services que je peux appeler</translation>
    </message>
    <message>
        <source>Making the place safer</source>
        <translation>Rendre l&apos;endroit plus sûr</translation>
    </message>
    <message>
        <source>One reason to stay</source>
        <translation>Une raison de rester</translation>
    </message>
</context>
<context>
    <name>PlanChoice</name>
    <message>
        <source>Readable without unlocking</source>
        <translation>Lisible sans déverrouiller</translation>
    </message>
    <message>
        <source>Then Help now can show it at once, on the worst night too. It means that a copy of this plan lies unencrypted on this device: whoever uses this computer account can read it. Taking the choice back removes the copy; a backup made meanwhile may still hold it.</source>
        <translation>«&#xa0;Aide immédiate&#xa0;» peut alors le montrer tout de suite, même la nuit la plus dure. Cela veut dire qu&apos;une copie de ce plan se trouve sur cet appareil sans être chiffrée&#xa0;: qui se sert de ce compte d&apos;ordinateur peut la lire. Revenir sur ce choix enlève la copie&#xa0;; une sauvegarde faite entre-temps peut encore la contenir.</translation>
    </message>
</context>
<context>
    <name>PlanReading</name>
    <message>
        <source>My plan</source>
        <translation>Mon plan</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n&apos;est encore écrit.</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>All pages</source>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>No person is named yet. If nobody comes to mind, a line or a group from Find support can stand here.</source>
        <translation>Aucune personne n&apos;est encore nommée. Si personne ne vous vient, une ligne ou un groupe de «&#xa0;Trouver de l&apos;aide&#xa0;» peut avoir sa place ici.</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mon plan</translation>
    </message>
    <message>
        <source>For the hours when thinking is hard. Your own words are the right ones. Fill in what you can; the rest can wait.</source>
        <translation>Pour les heures où il est difficile de penser. Vos mots à vous sont les bons. Remplissez ce que vous pouvez&#xa0;; le reste peut attendre.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Le modifier</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Le lire</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>How I notice that it is getting too heavy</source>
        <extracomment>part -&gt; (heading, what could stand there), in the order in which they help</extracomment>
        <translation>À quoi je remarque que c&apos;est trop lourd</translation>
    </message>
    <message>
        <source>Thoughts, feelings, things I do or stop doing</source>
        <translation>Des pensées, des sentiments, ce que je fais ou ne fais plus</translation>
    </message>
    <message>
        <source>What soothes me, on my own</source>
        <translation>Ce qui m&apos;apaise, par moi-même</translation>
    </message>
    <message>
        <source>A walk, a blanket, music, cold water, an animal</source>
        <translation>Marcher, une couverture, de la musique, de l&apos;eau froide, un animal</translation>
    </message>
    <message>
        <source>People and places that bring other thoughts</source>
        <translation>Des personnes et des lieux qui me changent les idées</translation>
    </message>
    <message>
        <source>A café, a library, someone to sit beside</source>
        <translation>Un café, une bibliothèque, quelqu&apos;un près de qui s&apos;asseoir</translation>
    </message>
    <message>
        <source>People I can ask for help</source>
        <translation>Des personnes à qui je peux demander de l&apos;aide</translation>
    </message>
    <message>
        <source>Names and how to reach them</source>
        <translation>Des noms, et comment les joindre</translation>
    </message>
    <message>
        <source>Services I can call</source>
        <translation>Des services que je peux appeler</translation>
    </message>
    <message>
        <source>A doctor, a line, a group; Find support has numbers</source>
        <translation>Un médecin, une ligne, un groupe&#xa0;; «&#xa0;Trouver de l&apos;aide&#xa0;» a des numéros</translation>
    </message>
    <message>
        <source>How I make the place around me safer</source>
        <translation>Comment je rends l&apos;endroit autour de moi plus sûr</translation>
    </message>
    <message>
        <source>What to give to someone, lock away, or keep out of reach</source>
        <translation>Ce qu&apos;il vaut mieux confier à quelqu&apos;un, enfermer, ou éloigner</translation>
    </message>
    <message>
        <source>One reason that matters to me</source>
        <translation>Une raison qui compte pour moi</translation>
    </message>
    <message>
        <source>A person, a promise, a small thing tomorrow</source>
        <translation>Une personne, une promesse, une petite chose demain</translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>Message by {author}, {when}</source>
        <translation>Message de {author}, {when}</translation>
    </message>
    <message>
        <source>Hide the message</source>
        <translation>Cacher le message</translation>
    </message>
    <message>
        <source>Show the message</source>
        <translation>Montrer le message</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (vous)</translation>
    </message>
    <message>
        <source>Before you read: {note}</source>
        <translation>Avant de lire&#xa0;: {note}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>As people see it</source>
        <translation>Aperçu</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) to read</source>
        <translation>
            <numerusform>Environ %n minute de lecture</numerusform>
            <numerusform>Environ %n minutes de lecture</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Help now and Find support work. Nothing is kept until that is put right.</source>
        <translation>L&apos;aide immédiate et « Trouver de l&apos;aide&#xa0;» fonctionnent. Rien n&apos;est conservé tant que ce n&apos;est pas réglé.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Aide immédiate</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Find support</source>
        <translation>Trouver de l&apos;aide</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Curate</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>You find it in the settings.</source>
        <translation>Vous le trouverez dans les réglages.</translation>
    </message>
    <message numerus="yes">
        <source>Your journal locks in %n second(s). What you wrote is saved.</source>
        <translation>
            <numerusform>Votre journal se verrouille dans %n seconde. Ce que vous avez écrit est enregistré.</numerusform>
            <numerusform>Votre journal se verrouille dans %n secondes. Ce que vous avez écrit est enregistré.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Your journal locked itself. What you wrote is saved.</source>
        <translation>Votre journal s&apos;est verrouillé tout seul. Ce que vous avez écrit est enregistré.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
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
        <translation>Vérifier maintenant</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>All pages</source>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>Write on this page</source>
        <translation>Écrire sur cette page</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Your page</source>
        <translation>Votre page</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery code for a journal in Bereave</source>
        <translation>Code de secours d&apos;un journal dans Bereave</translation>
    </message>
    <message>
        <source>It opens the journal when the passphrase is forgotten. Keep it safe.</source>
        <translation>Il ouvre le journal quand la phrase de passe est oubliée. Gardez-le en lieu sûr.</translation>
    </message>
</context>
<context>
    <name>RecoveryView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Check and go on</source>
        <translation>Vérifier et continuer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Group {number} of your code</source>
        <translation>Groupe {number} de votre code</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Votre code de secours</translation>
    </message>
    <message>
        <source>It opens your journal if the passphrase is ever forgotten. It is shown now and stored nowhere. Write it down and keep the paper where only you, or somebody you trust, will find it.</source>
        <translation>Il ouvre votre journal si un jour la phrase de passe est oubliée. Il est montré maintenant et n&apos;est conservé nulle part. Notez-le, et gardez le papier dans un endroit connu de vous, ou de quelqu&apos;un de confiance.</translation>
    </message>
    <message>
        <source>Is it safe on paper?</source>
        <translation>Est-il à l&apos;abri sur papier&#xa0;?</translation>
    </message>
    <message>
        <source>Please type these two groups from where you kept them. Pasting is fine.</source>
        <translation>Tapez ces deux groupes, là où vous les avez gardés. Vous pouvez aussi les coller.</translation>
    </message>
    <message>
        <source>Group {number}: {signs}</source>
        <translation>Groupe {number}&#xa0;: {signs}</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied of it when you leave this page.</source>
        <translation>Copié. Le presse-papiers en est vidé quand vous quittez cette page.</translation>
    </message>
    <message>
        <source>recovery-code.txt</source>
        <translation>code-de-secours.txt</translation>
    </message>
    <message>
        <source>Saved as {file}. Whoever finds this file can open your journal; keep it off this device.</source>
        <translation>Enregistré sous {file}. Qui trouve ce fichier peut ouvrir votre journal&#xa0;; gardez-le ailleurs que sur cet appareil.</translation>
    </message>
    <message>
        <source>Sent to the printer. A printer may keep a copy of what it printed; at home is better.</source>
        <translation>Envoyé à l&apos;imprimante. Une imprimante peut garder une copie de ce qu&apos;elle a imprimé&#xa0;; chez vous, c&apos;est mieux.</translation>
    </message>
    <message>
        <source>These are not the two groups yet. Please look at groups {first} and {second} once more.</source>
        <translation>Ce ne sont pas encore les deux groupes. Regardez encore une fois les groupes {first} et {second}, s&apos;il vous plaît.</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>What is wrong here?</source>
        <translation>Qu&apos;est-ce qui n&apos;est pas juste&#xa0;?</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>Quelques mots, si vous voulez</translation>
    </message>
    <message>
        <source>No names, and nothing about yourself, please.</source>
        <translation>Pas de noms, et rien sur vous, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>Report it</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Please use %n letter(s) less.</source>
        <translation>
            <numerusform>Enlevez %n caractère, s&apos;il vous plaît.</numerusform>
            <numerusform>Enlevez %n caractères, s&apos;il vous plaît.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mistake reported: {what}</source>
        <translation>Erreur signalée&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le signalement</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <source>Reported by readers</source>
        <translation>Signalés par des lecteurs</translation>
    </message>
    <message>
        <source>Nothing was reported.</source>
        <translation>Rien n&apos;a été signalé.</translation>
    </message>
    <message>
        <source>What readers report will stand here.</source>
        <translation>Ce que des lecteurs signalent apparaîtra ici.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Revenir à la liste</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>1  It is put right</source>
        <translation>1  C&apos;est corrigé</translation>
    </message>
    <message>
        <source>2  Not confirmed</source>
        <translation>2  Non confirmé</translation>
    </message>
    <message>
        <source>3  It was right already</source>
        <translation>3  C&apos;était déjà juste</translation>
    </message>
    <message>
        <source>Take the last word back</source>
        <translation>Annuler la dernière réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for a word.</source>
        <translation>
            <numerusform>En attente d&apos;une réponse&#xa0;: %n.</numerusform>
            <numerusform>En attente d&apos;une réponse&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Readers&apos; reports come through the hub. Open the journal first, so that it can be asked.</source>
        <translation>Les signalements des lecteurs arrivent par le relais. Ouvrez d&apos;abord le journal, pour que l&apos;on puisse les demander.</translation>
    </message>
    <message>
        <source>pack {name}, version {version}</source>
        <translation>recueil {name}, version {version}</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>was right already</source>
        <translation>était déjà juste</translation>
    </message>
    <message>
        <source>Settled. The reader&apos;s app will say so.</source>
        <translation>Réglé. La personne qui l&apos;a signalé le verra dans son application.</translation>
    </message>
    <message>
        <source>It waits again.</source>
        <translation>De nouveau en attente.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>You wrote this yourself, so another moderator decides.</source>
        <translation>Vous avez écrit ceci, alors un autre modérateur décide.</translation>
    </message>
    <message>
        <source>You decided about this; it takes effect in a moment.</source>
        <translation>Vous avez décidé pour ce message&#xa0;; cela prend effet dans un moment.</translation>
    </message>
    <message>
        <source>You asked for a second person here, so somebody else decides.</source>
        <translation>Vous avez demandé ici un deuxième avis, alors quelqu&apos;un d&apos;autre décide.</translation>
    </message>
    <message>
        <source>{name} has decided about this.</source>
        <translation>{name} a décidé pour ce message.</translation>
    </message>
    <message>
        <source>{name} is reading this now.</source>
        <translation>{name} le lit en ce moment.</translation>
    </message>
    <message>
        <source>The oldest has waited {time}.</source>
        <translation>Le plus ancien attend depuis {time}.</translation>
    </message>
    <message>
        <source>Written {written} · arrived {arrived}</source>
        <translation>Écrit&#xa0;: {written} · arrivé&#xa0;: {arrived}</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Second person asked for</source>
        <translation>Deuxième avis demandé</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>De vous</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>En lecture</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crise</translation>
    </message>
    <message>
        <source>Not checked by rules</source>
        <translation>Non vérifié par les règles</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Approuvé.</translation>
    </message>
    <message>
        <source>Sent back to its author.</source>
        <translation>Renvoyé à la personne qui l&apos;a écrit.</translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation>Non publié.</translation>
    </message>
    <message>
        <source>Left for a second person.</source>
        <translation>Laissé pour un deuxième avis.</translation>
    </message>
</context>
<context>
    <name>ReviewCounts</name>
    <message numerus="yes">
        <source>%n message(s) waiting.</source>
        <translation>
            <numerusform>%n message en attente.</numerusform>
            <numerusform>%n messages en attente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Spaces</source>
        <translation>Espaces</translation>
    </message>
    <message>
        <source>Messages waiting</source>
        <translation>Messages en attente</translation>
    </message>
    <message>
        <source>Its author has changed it since you opened it. Please read it again.</source>
        <translation>La personne qui l&apos;a écrit l&apos;a changé depuis que vous l&apos;avez ouvert. Relisez-le, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>Only moderators of a space review its messages.</source>
        <translation>Seuls les modérateurs d&apos;un espace relisent ses messages.</translation>
    </message>
    <message>
        <source>Unlock your journal to review messages.</source>
        <translation>Déverrouillez votre journal pour relire les messages.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Personne n&apos;attend</translation>
    </message>
    <message>
        <source>Every message has been read. Thank you. This list looks again by itself.</source>
        <translation>Chaque message a été lu. Merci. Cette liste regarde de nouveau toute seule.</translation>
    </message>
    <message>
        <source>Choose a message, or press J for the first one. It is yours to read while it is open.</source>
        <translation>Choisissez un message, ou appuyez sur J pour le premier. Tant qu&apos;il est ouvert, c&apos;est à vous de le lire.</translation>
    </message>
    <message>
        <source>You gave it free. Others can take it now.</source>
        <translation>Vous l&apos;avez laissé. D&apos;autres peuvent le prendre maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>It takes effect in %n second(s).</source>
        <translation>
            <numerusform>Cela prend effet dans %n seconde.</numerusform>
            <numerusform>Cela prend effet dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>{number}  {title}</source>
        <translation>{number}  {title}</translation>
    </message>
    <message>
        <source>Rules of this place</source>
        <translation>Règles de ce lieu</translation>
    </message>
</context>
<context>
    <name>SavingLabel</name>
    <message>
        <source>Saved at {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Saved while you write</source>
        <translation>Enregistré pendant que vous écrivez</translation>
    </message>
    <message>
        <source>{why} Your words stay here, and saving is tried again by itself.</source>
        <translation>{why} Vos mots restent ici, et l&apos;enregistrement est réessayé tout seul.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <extracomment>Short enough to feel immediate, long enough not to search for every letter of a quick typist.</extracomment>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>ServiceView</name>
    <message>
        <source>This service has paused. The ways below may not work now.</source>
        <translation>Ce service est en pause. Les moyens ci-dessous ne marchent peut-être pas maintenant.</translation>
    </message>
    <message>
        <source>This service has closed. It is listed so that nobody looks for it in vain.</source>
        <translation>Ce service a fermé. Il est indiqué pour que personne ne le cherche en vain.</translation>
    </message>
    <message>
        <source>Go on to: {name}</source>
        <translation>Aller plutôt vers&#xa0;: {name}</translation>
    </message>
    <message>
        <source>In another country: {country}.</source>
        <translation>Dans un autre pays&#xa0;: {country}.</translation>
    </message>
    <message>
        <source>The number works only from inside the country.</source>
        <translation>Le numéro ne marche que depuis l&apos;intérieur du pays.</translation>
    </message>
    <message>
        <source>No way to reach it could be confirmed.</source>
        <translation>Aucun moyen de le joindre n&apos;a pu être confirmé.</translation>
    </message>
    <message>
        <source>Before it closed: {ways}</source>
        <translation>Avant la fermeture&#xa0;: {ways}</translation>
    </message>
    <message>
        <source>More, in this language: {language}</source>
        <translation>Autre information, dans cette langue&#xa0;: {language}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Where this was seen:</source>
        <translation>Où ceci a été vu&#xa0;:</translation>
    </message>
    <message>
        <source>Copy {address}</source>
        <translation>Copier {address}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>Environ %n minute</numerusform>
            <numerusform>Environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Begun: {when}. What you wrote is kept.</source>
        <translation>Commencée&#xa0;: {when}. Ce que vous avez écrit est gardé.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>{minutes} · last done: {when}</source>
        <translation>{minutes} · faite pour la dernière fois&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>La refaire</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>La regarder</translation>
    </message>
    <message>
        <source>{act}: {session}</source>
        <translation>{act}&#xa0;: {session}</translation>
    </message>
</context>
<context>
    <name>SessionEnd</name>
    <message>
        <source>How heavy is it now?</source>
        <translation>À quel point est-ce lourd maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>Read what I wrote</source>
        <translation>Lire ce que j&apos;ai écrit</translation>
    </message>
    <message>
        <source>You may leave this question out.</source>
        <translation>Vous pouvez laisser cette question de côté.</translation>
    </message>
    <message>
        <source>That was the last step. What you wrote is saved.</source>
        <translation>C&apos;était la dernière étape. Ce que vous avez écrit est enregistré.</translation>
    </message>
    <message>
        <source>It is kept among your pages, for you alone. Do one plain thing now: a glass of water, a window.</source>
        <translation>C&apos;est gardé parmi vos pages, pour personne d&apos;autre que vous. Faites maintenant une chose simple&#xa0;: un verre d&apos;eau, une fenêtre.</translation>
    </message>
</context>
<context>
    <name>SessionOpening</name>
    <message>
        <source>All pages</source>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>How heavy is it at this moment?</source>
        <translation>À quel point est-ce lourd en ce moment&#xa0;?</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Pas aujourd&apos;hui</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Sur quoi elle repose</translation>
    </message>
    <message>
        <source>You may leave this question out.</source>
        <translation>Vous pouvez laisser cette question de côté.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s). You can stop at any word; everything is kept.</source>
        <translation>
            <numerusform>Environ %n minute. Vous pouvez vous arrêter à n&apos;importe quel mot&#xa0;; tout est gardé.</numerusform>
            <numerusform>Environ %n minutes. Vous pouvez vous arrêter à n&apos;importe quel mot&#xa0;; tout est gardé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetUpView</name>
    <message>
        <source>A passphrase</source>
        <translation>Une phrase de passe</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>Set up my journal</source>
        <translation>Créer mon journal</translation>
    </message>
    <message>
        <source>A journal of your own</source>
        <translation>Un journal à vous</translation>
    </message>
    <message>
        <source>A place to write, at your pace. Nothing here is marked, counted or read by anyone else.</source>
        <translation>Un endroit pour écrire, à votre rythme. Ici, rien n&apos;est noté, rien n&apos;est compté, et personne d&apos;autre ne lit.</translation>
    </message>
    <message>
        <source>Before the first page</source>
        <translation>Avant la première page</translation>
    </message>
    <message>
        <source>Your pages stay on this device, encrypted. They leave it only if you take them out yourself.</source>
        <translation>Vos pages restent sur cet appareil, chiffrées. Elles n&apos;en sortent que si vous les en sortez vous-même.</translation>
    </message>
    <message>
        <source>Two things open them: a passphrase that you choose now, and a recovery code that you will see next and can keep on paper.</source>
        <translation>Deux choses les ouvrent&#xa0;: une phrase de passe que vous choisissez maintenant, et un code de secours que vous verrez ensuite et pouvez garder sur papier.</translation>
    </message>
    <message>
        <source>If both are lost, the pages are lost for good. Nobody can open them for you, and neither can the people who made this app.</source>
        <translation>Si les deux sont perdus, les pages sont perdues pour de bon. Personne ne peut les ouvrir pour vous, pas même les gens qui ont fait cette application.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisissez une phrase de passe</translation>
    </message>
    <message>
        <source>At least 8 characters, in any script. Four or five words that belong together only for you are easy to remember and hard to guess. Pasting from a password store is fine.</source>
        <translation>Au moins 8 caractères, dans n&apos;importe quelle écriture. Quatre ou cinq mots qui ne vont ensemble que pour vous sont faciles à retenir et difficiles à deviner. Vous pouvez aussi coller depuis un gestionnaire de mots de passe.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Les deux sont les mêmes.</translation>
    </message>
    <message>
        <source>You can see what you type with the eye in the field.</source>
        <translation>Avec l&apos;œil dans le champ, vous voyez ce que vous tapez.</translation>
    </message>
    <message>
        <source>A little longer, please: at least 8 characters.</source>
        <translation>Un peu plus long, s&apos;il vous plaît&#xa0;: au moins 8 caractères.</translation>
    </message>
    <message>
        <source>This will do. A word more makes it much harder to guess.</source>
        <translation>Cela suffit. Un mot de plus la rend bien plus difficile à deviner.</translation>
    </message>
    <message>
        <source>Hard to guess. Good.</source>
        <translation>Difficile à deviner. C&apos;est bien.</translation>
    </message>
    <message>
        <source>The passphrase needs at least 8 characters, and not only spaces.</source>
        <translation>La phrase de passe demande au moins 8 caractères, et pas seulement des espaces.</translation>
    </message>
    <message>
        <source>The two are not the same yet. Please type the second one once more.</source>
        <translation>Les deux ne sont pas encore les mêmes. Tapez la deuxième encore une fois, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>Making your journal…</source>
        <translation>Création de votre journal…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Language and country</source>
        <translation>Langue et pays</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Your country</source>
        <translation>Votre pays</translation>
    </message>
    <message>
        <source>Help now shows its numbers, and its services come first. Changing it deletes nothing.</source>
        <translation>«&#xa0;Aide immédiate&#xa0;» montre ses numéros, et ses services viennent en premier. En changer n&apos;efface rien.</translation>
    </message>
    <message>
        <source>Leaving quickly</source>
        <translation>Quitter vite</translation>
    </message>
    <message>
        <source>Which key, pressed alone three times, hides the window?</source>
        <translation>Quelle touche, appuyée seule trois fois, cache la fenêtre&#xa0;?</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>None, only the button</source>
        <translation>Aucune, seulement le bouton</translation>
    </message>
    <message>
        <source>Where the system&apos;s Sticky Keys are on, these keys keep their own meaning, and only the button leaves.</source>
        <translation>Là où les touches rémanentes du système sont activées, ces touches gardent leur propre rôle, et seul le bouton permet de quitter.</translation>
    </message>
    <message>
        <source>Quick exit hides the window at once, locks the journal and forgets what you searched for and read. What you were writing is saved first. Starting the app again brings the window back.</source>
        <translation>«&#xa0;Quitter vite&#xa0;» cache la fenêtre tout de suite, verrouille le journal et oublie ce que vous avez cherché et lu. Ce que vous étiez en train d&apos;écrire est d&apos;abord enregistré. Relancer l&apos;application ramène la fenêtre.</translation>
    </message>
    <message>
        <source>It does not hide that the app is installed, it does not change the history of your browser, and it cannot protect you from someone who watches this computer with special programs.</source>
        <translation>Cela ne cache pas que l&apos;application est installée, ne change pas l&apos;historique de votre navigateur, et ne peut pas vous protéger de quelqu&apos;un qui surveille cet ordinateur avec des programmes spéciaux.</translation>
    </message>
</context>
<context>
    <name>SignCard</name>
    <message>
        <source>Sign and hand on</source>
        <translation>Signer et transmettre</translation>
    </message>
    <message>
        <source>Checked by one person.</source>
        <translation>Vérifié par une seule personne.</translation>
    </message>
    <message>
        <source>The pack&apos;s fingerprint, for paper and for your own page; readers type it the first time:</source>
        <translation>L&apos;empreinte du recueil, pour le papier et pour votre propre page&#xa0;; les lecteurs la tapent la première fois&#xa0;:</translation>
    </message>
    <message>
        <source>Fingerprint of the pack</source>
        <translation>Empreinte du recueil</translation>
    </message>
    <message>
        <source>The passphrase of your key</source>
        <translation>La phrase de passe de votre clé</translation>
    </message>
    <message>
        <source>No pack is here yet. Make a version above, or open a colleague&apos;s.</source>
        <translation>Aucun recueil n&apos;est encore ici. Faites une version ci-dessus, ou ouvrez celle d&apos;un ou d&apos;une collègue.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, version {version}: {entries}</source>
        <translation>{title}, version {version}&#xa0;: {entries}</translation>
    </message>
    <message>
        <source>It can be installed.</source>
        <translation>Il peut être installé.</translation>
    </message>
    <message numerus="yes">
        <source>Waits for %n more signature(s).</source>
        <translation>
            <numerusform>Attend encore %n signature.</numerusform>
            <numerusform>Attend encore %n signatures.</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne pour l&apos;instant</translation>
    </message>
    <message>
        <source>Signed by: {names}.</source>
        <translation>Signé par&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Still to sign, one or more of: {names}.</source>
        <translation>À signer encore par une ou plusieurs de ces personnes&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>Le signer</translation>
    </message>
    <message>
        <source>Keep it fresh for 90 days from today</source>
        <translation>Le garder à jour 90 jours à partir d&apos;aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Copy it to a folder or stick</source>
        <translation>Le copier dans un dossier ou sur une clé USB</translation>
    </message>
    <message>
        <source>Open a pack from elsewhere</source>
        <translation>Ouvrir un recueil venu d&apos;ailleurs</translation>
    </message>
</context>
<context>
    <name>SpaceView</name>
    <message>
        <source>Spaces</source>
        <translation>Espaces</translation>
    </message>
    <message>
        <source>A moderator reads every message first. It is not a crisis service.</source>
        <translation>Un modérateur lit d&apos;abord chaque message. Ce n&apos;est pas un service d&apos;urgence.</translation>
    </message>
    <message>
        <source>About this place</source>
        <translation>À propos de ce lieu</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>Whose messages</source>
        <translation>Quels messages</translation>
    </message>
    <message>
        <source>You are in no space yet.</source>
        <translation>Vous n&apos;êtes encore dans aucun espace.</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>You have not written here yet. You may also only read, for as long as you like.</source>
        <translation>Vous n&apos;avez pas encore écrit ici. Vous pouvez aussi seulement lire, aussi longtemps que vous voulez.</translation>
    </message>
    <message>
        <source>Nothing here yet. When somebody’s message is published, it stands here.</source>
        <translation>Rien ici pour l&apos;instant. Quand un message est publié, il apparaît ici.</translation>
    </message>
    <message>
        <source>Only on this device so far. It is sent as soon as there is a connection.</source>
        <translation>Pour l&apos;instant, seulement sur cet appareil. Il partira dès qu&apos;il y aura une connexion.</translation>
    </message>
    <message>
        <source>It is taken away from everybody’s device as soon as each is connected. Your words stay here with you.</source>
        <translation>Il est enlevé de l&apos;appareil de chacun, dès que cet appareil est connecté. Vos mots restent ici avec vous.</translation>
    </message>
    <message>
        <source>Take this message back?</source>
        <translation>Reprendre ce message&#xa0;?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Le laisser</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Remove your words from this device?</source>
        <translation>Enlever vos mots de cet appareil&#xa0;?</translation>
    </message>
    <message>
        <source>They are not kept anywhere else by this app.</source>
        <translation>Cette application ne les garde nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Les enlever</translation>
    </message>
    <message>
        <source>You took your message back before it was sent.</source>
        <translation>Vous avez repris votre message avant qu&apos;il parte.</translation>
    </message>
    <message numerus="yes">
        <source>The hub asks to take away %n message(s) at once. That is unusual, so nothing was removed yet.</source>
        <translation>
            <numerusform>Le relais demande d&apos;enlever %n message d&apos;un coup. C&apos;est inhabituel, alors rien n&apos;a encore été enlevé.</numerusform>
            <numerusform>Le relais demande d&apos;enlever %n messages d&apos;un coup. C&apos;est inhabituel, alors rien n&apos;a encore été enlevé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let them be removed</source>
        <translation>Accepter qu&apos;ils soient enlevés</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Where would you like to begin?</source>
        <translation>Par où voulez-vous commencer&#xa0;?</translation>
    </message>
    <message>
        <source>Take one thing. The rest can wait, and nothing here hurries.</source>
        <translation>Prenez une seule chose. Le reste peut attendre, et rien ici ne presse.</translation>
    </message>
    <message>
        <source>The first hours and days</source>
        <translation>Les premières heures, les premiers jours</translation>
    </message>
    <message>
        <source>What happens now, and what can wait.</source>
        <translation>Ce qui se passe maintenant, et ce qui peut attendre.</translation>
    </message>
    <message>
        <source>Practical things</source>
        <translation>Choses pratiques</translation>
    </message>
    <message>
        <source>The funeral, the inquest, the many letters, and who can help with them.</source>
        <translation>Les obsèques, l&apos;enquête, les nombreuses lettres, et qui peut aider.</translation>
    </message>
    <message>
        <source>Grief</source>
        <translation>Deuil</translation>
    </message>
    <message>
        <source>What it does, what helps a little, and groups of people who know.</source>
        <translation>Ce qu&apos;il fait, ce qui aide un peu, et des groupes de gens qui connaissent cela.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Ce que je garde</translation>
    </message>
    <message>
        <source>My partner</source>
        <translation>Ma compagne, mon compagnon</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>Mon enfant</translation>
    </message>
    <message>
        <source>My mother or father</source>
        <translation>Ma mère ou mon père</translation>
    </message>
    <message>
        <source>My brother or sister</source>
        <translation>Mon frère ou ma sœur</translation>
    </message>
    <message>
        <source>My friend</source>
        <translation>Une amie, un ami</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Un ou une collègue</translation>
    </message>
    <message>
        <source>Someone I worked with or cared for</source>
        <translation>Quelqu&apos;un que je suivais ou soignais</translation>
    </message>
    <message>
        <source>Main lines: {country}</source>
        <translation>Lignes principales&#xa0;: {country}</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Parler à quelqu&apos;un</translation>
    </message>
    <message>
        <source>People who listen, by telephone, text or chat.</source>
        <translation>Des personnes qui écoutent, par téléphone, SMS ou tchat.</translation>
    </message>
    <message>
        <source>{country}: people who listen, by telephone, text or chat.</source>
        <translation>{country}&#xa0;: des personnes qui écoutent, par téléphone, SMS ou tchat.</translation>
    </message>
    <message>
        <source>Choose a country to see its lines here.</source>
        <translation>Choisissez un pays pour voir ses lignes ici.</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Choisir un pays</translation>
    </message>
    <message>
        <source>Online communities</source>
        <translation>Communautés en ligne</translation>
    </message>
    <message>
        <source>Lists of help that others keep</source>
        <translation>Des listes d&apos;aide tenues par d&apos;autres</translation>
    </message>
    <message>
        <source>More about this line</source>
        <translation>En savoir plus sur cette ligne</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>En savoir plus sur {name}</translation>
    </message>
    <message>
        <source>Who died?</source>
        <translation>Qui avez-vous perdu&#xa0;?</translation>
    </message>
</context>
<context>
    <name>StepAnswer</name>
    <message>
        <source>Write as to someone who is fond of you.</source>
        <translation>Écrivez comme à quelqu&apos;un qui vous aime bien.</translation>
    </message>
    <message>
        <source>Write here, as it comes.</source>
        <translation>Écrivez ici, comme cela vient.</translation>
    </message>
    <message>
        <source>From 0 to 10</source>
        <translation>De 0 à 10</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Step {step} of {total}</source>
        <translation>Étape {step} sur {total}</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Plus court</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Pas aujourd&apos;hui</translation>
    </message>
    <message>
        <source>The full version</source>
        <translation>La version complète</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Aller à la fin</translation>
    </message>
</context>
<context>
    <name>TextSide</name>
    <message>
        <source>Text in markdown</source>
        <translation>Texte en markdown</translation>
    </message>
    <message>
        <source>What the check minds in the text</source>
        <translation>Ce que le contrôle relève dans le texte</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in the text</source>
        <translation>
            <numerusform>%n remarque sur le texte</numerusform>
            <numerusform>%n remarques sur le texte</numerusform>
        </translation>
    </message>
    <message>
        <source>F8 goes to the next one</source>
        <translation>F8 mène à la suivante</translation>
    </message>
    <message>
        <source>The check minds nothing in the text.</source>
        <translation>Le contrôle ne relève rien dans le texte.</translation>
    </message>
    <message>
        <source>To put right: {number}</source>
        <translation>À corriger&#xa0;: {number}</translation>
    </message>
    <message>
        <source>To put right</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{words} You can undo this for ten seconds.</source>
        <translation>{words} Vous pouvez annuler pendant dix secondes.</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Seven groups; spaces and capitals do not matter</source>
        <translation>Sept groupes&#xa0;; les espaces et les majuscules n&apos;ont pas d&apos;importance</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>The last words of one page could not be saved before locking. They are still in memory: unlock before you close the app, and they will be saved.</source>
        <translation>Les derniers mots d&apos;une page n&apos;ont pas pu être enregistrés avant le verrouillage. Ils sont encore en mémoire&#xa0;: déverrouillez avant de fermer l&apos;application, et ils seront enregistrés.</translation>
    </message>
    <message>
        <source>Your journal is locked</source>
        <translation>Votre journal est verrouillé</translation>
    </message>
    <message>
        <source>Your pages are safe, as you left them.</source>
        <translation>Vos pages sont à l&apos;abri, comme vous les avez laissées.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Utiliser la phrase de passe</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Utiliser le code de secours</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
</context>
<context>
    <name>WordsToShow</name>
    <message>
        <source>Words to show to someone</source>
        <translation>Des mots à montrer</translation>
    </message>
    <message>
        <source>I am not safe on my own right now. Please stay with me.</source>
        <translation>Je ne suis pas en sécurité sans quelqu&apos;un près de moi. S&apos;il vous plaît, restez avec moi.</translation>
    </message>
    <message>
        <source>Please help me call {number}.</source>
        <translation>Aidez-moi à appeler le {number}, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Montrer en grand</translation>
    </message>
</context>
<context>
    <name>YoungLines</name>
    <message>
        <source>For children and young people</source>
        <translation>Pour les enfants et les jeunes</translation>
    </message>
    <message>
        <source>We know of no line only for young people in this country.</source>
        <translation>Nous ne connaissons pas de ligne réservée aux jeunes dans ce pays.</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>Move up: {row}</source>
        <translation>Monter&#xa0;: {row}</translation>
    </message>
    <message>
        <source>Move down: {row}</source>
        <translation>Descendre&#xa0;: {row}</translation>
    </message>
    <message>
        <source>Remove: {row}</source>
        <translation>Enlever&#xa0;: {row}</translation>
    </message>
</context>
</TS>
