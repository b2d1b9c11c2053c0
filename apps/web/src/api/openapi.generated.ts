// Written by `npm run generate:client` from the OpenAPI document of the API. Do not edit.

export interface paths {
    "/api/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What my organisation asked, or my services are asked: the first due first; of what is over, the last first */
        get: operations["listAdvice"];
        put?: never;
        /** Ask a service, without referring anybody */
        post: operations["askAdvice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/advice/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One question with all that was written, the oldest first */
        get: operations["readAdvice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/advice/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer it, pass it on, ask again, settle it, withdraw it, or say which referral it became */
        post: operations["actOnAdvice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Score an assessment of a person and record it; a score may raise the priority of their referral */
        post: operations["recordAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/{id}/entered-in-error": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It should never have been recorded: by the organisation that recorded it. It is out of the list, and kept */
        post: operations["enterAssessmentInError"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who saw and did what, newest first */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the audit and the referrals' events are as they were written, and if not, what is broken first */
        get: operations["verifyAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The published forms, each in its newest version; for administrators also the drafts, and the retired versions */
        get: operations["listForms"];
        put?: never;
        /** Draft a new form, or the next version of a known one */
        post: operations["draftForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A form in its newest published version */
        get: operations["getForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/{key}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of a form, published or retired since: it never changes. For administrators a draft too, and where it stands */
        get: operations["getFormVersion"];
        /** Put a draft in place of what it was */
        put: operations["editForm"];
        post?: never;
        /** Discard a draft, which nobody was ever asked; what is published stays for good */
        delete: operations["discardForm"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/{key}/versions/{version}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish a draft, if nothing keeps it from being published; it never changes after */
        post: operations["publishForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/{key}/versions/{version}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Retire a published version: nothing new is begun with it; what was begun stays valid */
        post: operations["retireForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a draft of a FHIR R4 Questionnaire, with a report of what could not be carried over */
        post: operations["importForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who I am, what I may act as, what the chosen membership permits (nothing while none of several is chosen), and when my session ends */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The referrals with messages of others that I have not read, and how many */
        get: operations["countUnreadMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the referrals of my organisation, of my services and of mine, by others: the newest first */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I have read this one: answers it, with where its referral is now */
        post: operations["readNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I have read all that are there now */
        post: operations["readAllNotices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I am sent by email and text message, and where to */
        get: operations["readNoticeSettings"];
        /** Choose what I am sent, and where to */
        put: operations["writeNoticeSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many notices I have not read */
        get: operations["countUnreadNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open-referral": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which version of the standard is spoken here */
        get: operations["aboutOpenReferral"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open-referral/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The services of the directory in Open Referral UK 3, page by page */
        get: operations["listOpenReferralServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open-referral/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A service of the directory in Open Referral UK 3 */
        get: operations["getOpenReferralService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document */
        get: operations["getOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/page-errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a page has broken: its kind, place and the engine’s own words go into the log, and nothing that anybody typed */
        post: operations["reportPageError"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a person, or find who has the NHS number */
        post: operations["addPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A person: with an open referral, registration, caseload or a stated purpose */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The assessments of a person, newest first, as far as this caller may see them */
        get: operations["listAssessments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** How the person is reached from now on, in place of what was known; what it was is kept, and shown to nobody */
        put: operations["changePersonContact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The person objects to what is known of them being shared beyond the referral itself */
        post: operations["objectToSharing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/objections/{objectionId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The person has thought again: answers the objections that still stand */
        post: operations["withdrawObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The referrals of a person, of all organisations, that this caller may know of: newest first */
        get: operations["listPersonReferrals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody belongs to the person: a parent, a carer, an attorney */
        post: operations["addRelatedPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/related/{relatedId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** They are it no more: answers who still belongs to the person */
        post: operations["endRelatedPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/story": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is known of a person, as far as this caller may see it: for a form to offer, or without a form the whole of it with what was said before */
        get: operations["getStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/matching": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who waits to be matched, the longest first; or what was decided, the last first */
        get: operations["listMatching"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/matching/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Somebody who waits to be matched, beside whom they may be */
        get: operations["readMatching"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/matching/{entryId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same person (a merge, which can be undone), not the same (never proposed again), or a person of their own */
        post: operations["decideMatching"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/matching/{entryId}/decisions/{decisionId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a decision back: what was merged is two again, each with all that was written about it */
        post: operations["undoMatching"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find a person by NHS number, by name and date of birth, or by a reference: at most ten matches, the nearest first */
        post: operations["findPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I, or my organisation, sent */
        get: operations["listSentReferrals"];
        put?: never;
        /** Draft a referral, or send it at once */
        post: operations["createReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A referral, as far as you may read it */
        get: operations["readReferral"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Save a draft as it is written */
        patch: operations["saveDraft"];
        trace?: never;
    };
    "/api/referrals/{id}/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was asked before this referral was made: for who sent it, and for who has it */
        get: operations["readAdviceBefore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The documents of a referral, oldest first */
        get: operations["listDocuments"];
        put?: never;
        /** Announce a document that is about to be uploaded */
        post: operations["addDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/attachments/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is known of a document, and how much of it has come */
        get: operations["readDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** The next bytes of a document; what has come is kept when they are cut off */
        patch: operations["uploadDocument"];
        trace?: never;
    };
    "/api/referrals/{id}/attachments/{documentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The document itself, of the type that it is by its content */
        get: operations["openDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The timeline: who, when, what, hop by hop */
        get: operations["readTimeline"];
        put?: never;
        /** The one way a referral changes */
        post: operations["sendEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/letter.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The referral as a letter to print: the person, what was answered and where it has been, as far as you may read it */
        get: operations["readLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The conversation, oldest first */
        get: operations["readMessages"];
        put?: never;
        /** Write to every party of the referral */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/messages/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** I have read the conversation on a referral, up to an event */
        put: operations["readConversation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/person-requests/{requestId}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the person asked on their status page was dealt with */
        post: operations["settlePersonRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was answered, in words: questions as they were asked and answers as they were given, as far as you may read them */
        get: operations["readResponses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/status-letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The referral letter with a link to the person’s own status page on it; it ends the link of the letter before */
        post: operations["printStatusLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/status-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A link to the person’s own status page, to be given to them; it ends the one before */
        post: operations["makeStatusLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/viewers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that I have this referral open, and hear which colleagues do: those who said so within the last minute */
        post: operations["lookAtReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The directory: services by name, by words, by place */
        get: operations["listServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A service of the directory */
        get: operations["getService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/{id}/assure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that one has checked an entry: it is assured for another year */
        post: operations["assureService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close for good: each referral that is open here goes to the successor */
        post: operations["closeService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/{id}/entry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The entry of a service that one manages, as it is edited */
        get: operations["getServiceEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what the directory says of a service that one manages */
        patch: operations["changeServiceEntry"];
        trace?: never;
    };
    "/api/services/{id}/late": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For the coordinator’s desk, on a stated purpose: what is overdue anywhere, or at risk, and does not lie with the desk; the earliest due time first */
        get: operations["readLate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take no referrals, until a day or until it is said; again, to say otherwise */
        post: operations["pauseService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take referrals again */
        post: operations["reopenService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/{id}/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who works for a service that one works for oneself: by name */
        get: operations["readTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/{id}/worklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits at a service: most pressing due time, then priority, then age */
        get: operations["readWorklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/fit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Which services take a person, ranked, each with what it asks that is met, unmet or not known */
        post: operations["findFit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** To the identity provider, and from there back to `returnTo`, a path on this site */
        get: operations["beginSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the identity provider sends the browser back to */
        get: operations["completeSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the session at once; answers the same where there is none */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What concerns me, as it happens: server-sent events `referral` of { referralId, type, version, serviceId, at }; `notice`, empty, where there is something new in my inbox; `refresh` where more was missed than is told again */
        get: operations["openStream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The endpoints of my organisation */
        get: operations["listWebhooks"];
        put?: never;
        /** Tell this endpoint what happens to the referrals that my organisation sends or has: ids, codes and a link, signed after standardwebhooks.com */
        post: operations["addWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deliver nothing there any more */
        delete: operations["removeWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was delivered there, or is still tried, the newest first */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deliver nothing there for now */
        post: operations["pauseWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deliver again, and what waited first */
        post: operations["resumeWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/Questionnaire/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A published form as a FHIR R4 Questionnaire; its id is the key, a dot and the version */
        get: operations["readQuestionnaire"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/QuestionnaireResponse/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was answered to a form as a FHIR R4 QuestionnaireResponse, as far as you may read it */
        get: operations["readQuestionnaireResponse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process answers */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures for Prometheus: on this machine only, or with the token for them */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether requests may be sent here: migrated, seeded, with a database that answers, and not about to stop */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refer-yourself": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who takes people who refer themselves */
        get: operations["listSelfReferralServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refer-yourself/{serviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The short form for one of them */
        get: operations["askToReferYourself"];
        put?: never;
        /** Sends it: a referral like any other, by the person themselves */
        post: operations["referYourself"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/track/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The person’s own status page: asks for the date of birth first */
        get: operations["readStatusPage"];
        put?: never;
        /** Opens it with the date of birth: five tries */
        post: operations["openStatusPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/track/{token}/appointment.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The next appointment, for a calendar */
        get: operations["readStatusAppointment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/track/{token}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks whoever has the referral to stop it, or tells a new telephone number */
        post: operations["askOnStatusPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Advice: {
            allowedActs: ("answer" | "pass-on" | "ask-again" | "settle" | "refer" | "withdraw")[];
            /** Format: date-time */
            askedAt: string;
            askedBy: string;
            closedAt: string | null;
            /** @description By when its owner has to act; null once nobody has to. */
            due: string | null;
            /** Format: uuid */
            id: string;
            /** @description I asked it. */
            isMine: boolean;
            messages: {
                act: string;
                /** Format: date-time */
                at: string;
                /** @description Null where nobody did it: time did. */
                by: {
                    name: string;
                    of: string;
                } | null;
                /** Format: uuid */
                id: string;
                text: string | null;
                to: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                } | null;
            }[];
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            owner: {
                /** @enum {unknown} */
                kind: "referrer" | "service" | "coordinator";
                name: string;
            } | null;
            person: {
                birthDate: string | null;
                /** Format: uuid */
                id: string;
                name: string;
                nhsNumber: string | null;
            } | null;
            /** @description How it begins: 200 characters. */
            question: string;
            reference: string;
            /** @description What it became, where I may know of that. */
            referral: {
                /** Format: uuid */
                id: string;
                reference: string;
            } | null;
            service: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @description How I stand to it; null where my service had it once. */
            side: ("asker" | "service" | "desk") | null;
            /** @enum {unknown} */
            state: "asked" | "answered" | "settled" | "referred" | "withdrawn";
            /** @description The service that the last answer says to refer to. */
            suggested: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** @enum {unknown} */
            topic: "clinical" | "practical";
        };
        AdviceBefore: {
            items: components["schemas"]["AdviceThread"][];
        };
        AdviceList: {
            items: components["schemas"]["AdviceSummary"][];
            nextCursor: string | null;
        };
        /** A question */
        AdviceQuestion: {
            /**
             * Whom it is about
             * Format: uuid
             * @description Where the answer depends on who it is; otherwise nobody is named.
             */
            personId?: string;
            question: string;
            /**
             * Whom it goes to
             * Format: uuid
             */
            serviceId: string;
            /**
             * For a clinician, or about how the service works
             * @enum {unknown}
             */
            topic: "clinical" | "practical";
        };
        AdviceSummary: {
            allowedActs: ("answer" | "pass-on" | "ask-again" | "settle" | "refer" | "withdraw")[];
            /** Format: date-time */
            askedAt: string;
            askedBy: string;
            closedAt: string | null;
            /** @description By when its owner has to act; null once nobody has to. */
            due: string | null;
            /** Format: uuid */
            id: string;
            /** @description I asked it. */
            isMine: boolean;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            owner: {
                /** @enum {unknown} */
                kind: "referrer" | "service" | "coordinator";
                name: string;
            } | null;
            person: {
                birthDate: string | null;
                /** Format: uuid */
                id: string;
                name: string;
                nhsNumber: string | null;
            } | null;
            /** @description How it begins: 200 characters. */
            question: string;
            reference: string;
            /** @description What it became, where I may know of that. */
            referral: {
                /** Format: uuid */
                id: string;
                reference: string;
            } | null;
            service: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @description How I stand to it; null where my service had it once. */
            side: ("asker" | "service" | "desk") | null;
            /** @enum {unknown} */
            state: "asked" | "answered" | "settled" | "referred" | "withdrawn";
            /** @description The service that the last answer says to refer to. */
            suggested: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** @enum {unknown} */
            topic: "clinical" | "practical";
        };
        AdviceThread: {
            /** Format: uuid */
            id: string;
            messages: {
                act: string;
                /** Format: date-time */
                at: string;
                /** @description Null where nobody did it: time did. */
                by: {
                    name: string;
                    of: string;
                } | null;
                /** Format: uuid */
                id: string;
                text: string | null;
                to: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                } | null;
            }[];
            reference: string;
        };
        /** An assessment, as the server scored it when it was recorded */
        Assessment: {
            /** @description What to do whatever the total. */
            alerts: {
                key: string;
                message: string;
            }[];
            answers: {
                [key: string]: unknown;
            };
            enteredInError: {
                /** Format: date-time */
                at: string;
                by: {
                    name: string;
                    organisation: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                    };
                };
                note: string;
            } | null;
            form: {
                key: string;
                title: string;
                version: number;
            };
            /** Format: uuid */
            id: string;
            /** @description Whether this caller may say that it was a mistake. */
            mayEnterInError: boolean;
            /** @description What has no answer. */
            missing: {
                pointer: string;
                title: string;
            }[];
            /** Format: uuid */
            personId: string;
            /** @description The least priority that it suggests. */
            priority: ("routine" | "soon" | "urgent" | "emergency") | null;
            /** @description The referrals whose priority it raised. */
            raised: {
                /** @enum {string} */
                from: "routine" | "soon" | "urgent" | "emergency";
                reference: string;
                /** Format: uuid */
                referralId: string;
                /** @enum {string} */
                to: "routine" | "soon" | "urgent" | "emergency";
            }[];
            /** Format: date-time */
            recordedAt: string;
            recordedBy: {
                name: string;
                organisation: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
            };
            referral: {
                /** Format: uuid */
                id: string;
                reference: string;
            } | null;
            scales: {
                band: {
                    key: string;
                    label: string;
                } | null;
                key: string;
                /** @description Null while an answer is missing. */
                score: number | null;
                title: string;
            }[];
        };
        AuditPage: {
            items: components["schemas"]["RecordedAct"][];
            nextCursor: string | null;
        };
        AuditVerification: {
            audit: {
                firstBrokenBatch: number | null;
            };
            referrals: {
                checked: number;
                firstBroken: {
                    /** Format: uuid */
                    referralId: string;
                    seq: number;
                } | null;
            };
            whole: boolean;
        };
        /** A document on a referral */
        Document: {
            addedBy: {
                name: string;
                organisation: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
            };
            /** Format: date-time */
            at: string;
            /** @description By its content; null until all of it has come. */
            contentType: ("application/pdf" | "image/jpeg" | "image/png" | "image/apng" | "image/gif" | "image/webp" | "image/tiff" | "image/heic" | "image/heif" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" | "application/vnd.oasis.opendocument.text" | "application/rtf" | "text/plain") | null;
            /** @description The event that attached it; until then only who uploads it knows of it. */
            eventId: string | null;
            /** Format: uuid */
            id: string;
            /** @description Null once it was taken out of the record. */
            name: string | null;
            /** @description How many bytes have come: the Upload-Offset to go on from. */
            received: number;
            /** @description Why it is refused, and what to do instead. */
            refusedBecause: string | null;
            sha256: string | null;
            size: number;
            /**
             * @description While it is being checked for viruses nobody can open it.
             * @enum {string}
             */
            state: "uploading" | "checking" | "kept" | "refused" | "redacted";
        };
        Documents: {
            /** @description Whether a virus scanner looks at documents here. */
            areChecked: boolean;
            items: components["schemas"]["Document"][];
        };
        EntryPatch: {
            capacity?: number | null;
            criteria?: unknown[];
            currentWaitDays?: number | null;
            description?: string;
            email?: string | null;
            hours?: Record<string, unknown> | null;
            languages?: string[];
            onCall?: Record<string, unknown> | null;
            onCallAlways?: boolean;
            phone?: string | null;
            /** @description Where it serves; null for everywhere. */
            postcodeDistricts?: string[] | null;
            targets?: Record<string, unknown> | null;
            url?: string | null;
        };
        /** @description A FHIR R4 Questionnaire. */
        FhirQuestionnaire: {
            id: string;
            item: {
                [key: string]: unknown;
            }[];
            /** @constant */
            resourceType: "Questionnaire";
            /** @enum {unknown} */
            status: "active" | "retired";
            url?: string;
            version: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A FHIR R4 QuestionnaireResponse, with the answers that the caller may read. */
        FhirQuestionnaireResponse: {
            /** Format: date-time */
            authored?: string;
            /** Format: uuid */
            id: string;
            item: {
                [key: string]: unknown;
            }[];
            meta?: Record<string, unknown>;
            questionnaire: string;
            /** @constant */
            resourceType: "QuestionnaireResponse";
            /** @enum {unknown} */
            status: "in-progress" | "completed" | "amended" | "entered-in-error";
        } & {
            [key: string]: unknown;
        };
        /** @description The services that may take this person, the best first, and what to ask to know more of the ones that are not certain. */
        FitFound: {
            items: components["schemas"]["RankedService"][];
            questions: components["schemas"]["FitQuestion"][];
        };
        /** @description What would decide it, as a form asks it; answered under `facts`, or in the form itself. */
        FitQuestion: {
            fact: string;
            form?: {
                key: string;
                version: number;
            };
            /** @description Its options in words, in its order. */
            options?: string[];
            pointer?: string;
            /** @description What may be answered, as a JSON Schema. */
            schema: {
                [key: string]: unknown;
            };
            title: string;
        };
        Form: {
            /** @description A complete set of answers, valid for every kind of referrer. */
            example: Record<string, unknown>;
            key: string;
            /** @enum {unknown} */
            kind: "core" | "supplement" | "assessment";
            /** @description JSON Schema 2020-12 (a subset), with x- annotations; members in the order of the page. */
            schema: Record<string, unknown>;
            scoring?: Record<string, unknown>;
            /**
             * @description Where this version stands: for administrators, since what everybody else reads never changes.
             * @enum {unknown}
             */
            status?: "draft" | "published" | "retired";
            title: string;
            uiSchema: Record<string, unknown>;
            version: number;
        };
        FormImported: {
            form: components["schemas"]["Form"];
            /** @description What could not be carried over, or not as it was; empty where all could. */
            report: components["schemas"]["FormImportNote"][];
        };
        FormImportInput: {
            /**
             * @description Who may see the answers; left out: those few who may see everything.
             * @enum {unknown}
             */
            category?: "general" | "mental-health" | "safeguarding" | "sexual-health" | "substance-misuse" | "end-of-life" | "police";
            /** @description Left out: made of its name. */
            key?: string;
            /** @description A FHIR R4 Questionnaire. */
            questionnaire: {
                [key: string]: unknown;
            };
        };
        FormImportNote: {
            code: string;
            /** @description Of the item; empty for the whole. */
            linkId: string;
            reason: string;
        };
        FormInput: {
            example: Record<string, unknown>;
            key: string;
            /** @enum {unknown} */
            kind: "core" | "supplement" | "assessment";
            schema: Record<string, unknown>;
            scoring?: Record<string, unknown>;
            /** @constant */
            status?: "draft";
            title: string;
            uiSchema: Record<string, unknown>;
            /** @description May be left out: it is the one after the newest, or the one in the path. */
            version?: number;
        };
        FoundService: {
            /** @description Where to turn to instead. */
            alternative: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** @description Somebody answers for this entry today. */
            assured: boolean;
            /** Format: date */
            assuredUntil: string | null;
            category: string | null;
            contact: {
                email: string | null;
                phone: string | null;
                url: string | null;
            };
            /** @description Who it is for, a sentence each. */
            criteria: string[];
            currentWaitDays: number | null;
            /** @description Plain text. */
            description: string;
            /** @description From the middle of the district in `near` to its nearest place; null without a district, or where no place is known. */
            distanceMiles: number | null;
            /** @description When it is staffed, in local time; closed on bank holidays unless it says otherwise. Null where nobody has said. */
            hours: {
                fri?: {
                    closes: string;
                    opens: string;
                }[];
                mon?: {
                    closes: string;
                    opens: string;
                }[];
                openOnBankHolidays?: boolean;
                sat?: {
                    closes: string;
                    opens: string;
                }[];
                sun?: {
                    closes: string;
                    opens: string;
                }[];
                thu?: {
                    closes: string;
                    opens: string;
                }[];
                tue?: {
                    closes: string;
                    opens: string;
                }[];
                wed?: {
                    closes: string;
                    opens: string;
                }[];
            } | null;
            /** Format: uuid */
            id: string;
            languages: string[];
            name: string;
            /** @description An on-call contact is there outside the hours. */
            onCallAlways: boolean;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: date */
            pausedUntil: string | null;
            /** @description Where it serves; null for everywhere, or where nobody has said. */
            postcodeDistricts: string[] | null;
            /** @description Somebody triages here; else it is listed for signposting only. */
            referable: boolean;
            selfReferral: boolean;
            /** @enum {string} */
            state: "open" | "paused" | "closed";
            statutoryDuty: boolean;
            /** @description Minutes by kind and priority: of its hours for routine and soon, elapsed for urgent and emergency. Null where nobody triages. */
            targets: {
                acknowledge?: {
                    emergency: number;
                    routine: number;
                    soon: number;
                    urgent: number;
                };
                contact?: {
                    emergency: number;
                    routine: number;
                    soon: number;
                    urgent: number;
                };
                decide?: {
                    emergency: number;
                    routine: number;
                    soon: number;
                    urgent: number;
                };
                outcome?: {
                    emergency: number;
                    routine: number;
                    soon: number;
                    urgent: number;
                };
            } | null;
        };
        /** @description One answer, who gave it first, and when it was last given again. */
        KnownAnswer: {
            concept: string;
            /** Format: date-time */
            confirmedAt: string;
            /** @description Who gave it again last, and (`confirmedIn`) in which organisation; absent where nobody did. */
            confirmedBy?: string;
            confirmedIn?: string;
            /** @description Older than its concept stays fresh: to be asked again. */
            isStale: boolean;
            organisation: string;
            /** Format: date-time */
            recordedAt: string;
            recordedBy: string;
            /** Format: uuid */
            responseId: string;
            value: unknown;
        };
        /** Referral that is late, or at risk of it */
        LateReferral: {
            assignee: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** Format: date-time */
            due: string;
            hops: number;
            /** Format: uuid */
            id: string;
            /** The worst of its deadlines */
            late: {
                /** Format: date-time */
                dueAt: string;
                kind: string;
                /** @enum {string} */
                owner: "service" | "referrer" | "coordinator";
            };
            person: {
                /** Format: date */
                birthDate: string | null;
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            priority: "routine" | "soon" | "urgent" | "emergency";
            reference: string;
            sender: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            service: {
                /** Format: uuid */
                id: string;
                name: string;
                phone: string | null;
            };
            /** @enum {string} */
            state: "draft" | "submitted" | "redirected" | "triaged" | "information-requested" | "escalated" | "accepted" | "in-progress" | "advised" | "completed" | "declined" | "withdrawn";
            /** Format: date-time */
            submittedAt: string;
            version: number;
        };
        MatchingCandidate: {
            agrees: ("nhsNumber" | "family" | "given" | "birthDate" | "approximateAge" | "sex" | "phone" | "postcode" | "practice" | "language")[];
            differs: ("nhsNumber" | "family" | "given" | "birthDate" | "approximateAge" | "sex" | "phone" | "postcode" | "practice" | "language")[];
            person: components["schemas"]["MatchingSide"];
        };
        MatchingDecision: {
            /** Format: date-time */
            at: string;
            by: {
                name: string;
                organisation: string;
            };
            /** Format: uuid */
            id: string;
            /** @enum {unknown} */
            kind: "same" | "different" | "new-person";
            note: string;
            person: components["schemas"]["MatchingSide"] | null;
            /** Format: date-time */
            undoneAt: string | null;
            undoneBy: {
                name: string;
                organisation: string;
            } | null;
            undoneNote: string | null;
        };
        MatchingDecisionInput: {
            /** @enum {unknown} */
            kind: "same" | "different" | "new-person";
            note: string;
            /**
             * Format: uuid
             * @description Whom it is the same as, or not the same as.
             */
            personId?: string;
        };
        MatchingEntry: {
            /** Format: date-time */
            askedAt: string;
            askedBy: {
                name: string;
                organisation: string;
            };
            /** @description Who may be meant, the likeliest first. */
            candidates: components["schemas"]["MatchingCandidate"][];
            /** Format: date-time */
            decidedAt: string | null;
            decisions: components["schemas"]["MatchingDecision"][];
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {unknown} */
            reason: "too-little-known" | "identity-mismatch" | "possible-duplicate";
            /** @description What was said of the person. */
            said: {
                [key: string]: string;
            };
            /** @description The record that it is about; null where there is none, but only what was said. */
            subject: components["schemas"]["MatchingSide"] | null;
            version: number;
        };
        MatchingEntryHead: {
            /** Format: date-time */
            askedAt: string;
            askedBy: {
                name: string;
                organisation: string;
            };
            /** Format: date-time */
            decidedAt: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {unknown} */
            reason: "too-little-known" | "identity-mismatch" | "possible-duplicate";
            /** @description What was said of the person. */
            said: {
                [key: string]: string;
            };
            version: number;
        };
        /** A record, as it is compared; where the person is, is null where it must not be passed on */
        MatchingSide: {
            /** Format: date-time */
            addedAt: string;
            addedBy: string | null;
            approximateAge: number | null;
            /** Format: date */
            birthDate: string | null;
            /** Format: date */
            deceasedOn: string | null;
            family: string | null;
            given: string | null;
            /** Format: uuid */
            id: string;
            language: string | null;
            name: string;
            nhsNumber: string | null;
            openReferrals: number;
            phone: string | null;
            postcode: string | null;
            practice: string | null;
            restricted: boolean;
            sex: string | null;
        };
        Me: {
            memberships: {
                /** Format: uuid */
                id: string;
                organisation: {
                    /** Format: uuid */
                    id: string;
                    /**
                     * What a form requires may differ by it
                     * @enum {unknown}
                     */
                    kind: "gp-practice" | "nhs-trust" | "police" | "local-authority" | "voluntary" | "education" | "ambulance" | "prison" | "other" | "self";
                    name: string;
                };
                /** @enum {unknown} */
                role: "referrer" | "triager" | "service-manager" | "coordinator" | "commissioner" | "information-governance" | "administrator" | "patient";
                services: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                }[];
            }[];
            permissions: ("me.read" | "service.read" | "service.fit" | "service.manage" | "form.read" | "form.edit" | "person.add" | "person.search" | "person.read" | "assessment.read" | "assessment.record" | "person.object" | "person.relate" | "person.contact" | "person.match" | "referral.create" | "referral.read" | "referral.send-event" | "referral.track" | "worklist.read" | "message.read" | "message.write" | "document.add" | "notification.read" | "stream.read" | "webhook.manage" | "referral.attend" | "advice.ask" | "advice.read" | "advice.act" | "status-link.make" | "page-error.report" | "audit.read" | "audit.verify")[];
            session: {
                /**
                 * When it ends however busy it is
                 * Format: date-time
                 */
                expiresAt: string;
                /**
                 * How long it lives without a request
                 * @description It may end up to a minute sooner.
                 */
                idleSeconds: number;
            } | null;
            user: {
                /** Format: uuid */
                id: string;
                name: string;
            };
        };
        Notice: {
            /** @description The question that it is of, where it is of no referral. */
            advice: {
                /** Format: uuid */
                id: string;
                reference: string;
            } | null;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            id: string;
            isRead: boolean;
            referral: {
                /** Format: uuid */
                id: string;
                /** @enum {unknown} */
                priority: "routine" | "soon" | "urgent" | "emergency";
                reference: string;
                /** @description The worklist of mine that it is on now. */
                worklist: string | null;
            } | null;
            service: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @description The event that it tells of. */
            type: string;
            /** @description What happened, in a sentence for the screen: nothing of whom it is about. */
            words: string;
        };
        Notices: {
            items: components["schemas"]["Notice"][];
            nextCursor: string | null;
        };
        NoticeSettings: {
            email: string | null;
            phone: string | null;
            /**
             * @description `mine`: referrals that I sent or have taken. `team`: all of my team’s.
             * @enum {unknown}
             */
            scope: "mine" | "team";
            sends: {
                email: boolean;
                text: boolean;
            };
            ways: {
                /** @enum {unknown} */
                answer: "none" | "digest" | "email" | "text";
                /** @enum {unknown} */
                arrival: "none" | "digest" | "email" | "text";
                /** @enum {unknown} */
                decision: "none" | "digest" | "email" | "text";
                /** @enum {unknown} */
                late: "none" | "digest" | "email" | "text";
                /** @enum {unknown} */
                message: "none" | "digest" | "email" | "text";
                /** @enum {unknown} */
                progress: "none" | "digest" | "email" | "text";
                /** @enum {unknown} */
                question: "none" | "digest" | "email" | "text";
            };
        };
        NoticeSettingsInput: {
            email: string | null;
            phone: string | null;
            /**
             * @description `mine`: referrals that I sent or have taken. `team`: all of my team’s.
             * @enum {unknown}
             */
            scope: "mine" | "team";
            ways: {
                /** @enum {unknown} */
                answer: "none" | "digest" | "email" | "text";
                /** @enum {unknown} */
                arrival: "none" | "digest" | "email" | "text";
                /** @enum {unknown} */
                decision: "none" | "digest" | "email" | "text";
                /** @enum {unknown} */
                late: "none" | "digest" | "email" | "text";
                /** @enum {unknown} */
                message: "none" | "digest" | "email" | "text";
                /** @enum {unknown} */
                progress: "none" | "digest" | "email" | "text";
                /** @enum {unknown} */
                question: "none" | "digest" | "email" | "text";
            };
        };
        OpenReferralAbout: {
            openapi_url: string;
            profile: string;
            version: string;
        };
        /** @description A service as Open Referral UK 3 has it, with its organisation, locations, schedules, eligibility, taxonomy terms, costs, languages and contacts. */
        OpenReferralService: {
            /** Format: uuid */
            id: string;
            name: string;
            organization: {
                description: string;
                /** Format: uuid */
                id: string;
                name: string;
            } & {
                [key: string]: unknown;
            };
            /** @enum {unknown} */
            status: "active" | "inactive" | "defunct" | "temporarily closed";
        } & {
            [key: string]: unknown;
        };
        OpenReferralServicePage: {
            contents: components["schemas"]["OpenReferralService"][];
            empty: boolean;
            first_page: boolean;
            last_page: boolean;
            page_number: number;
            size: number;
            total_items: number;
            total_pages: number;
        };
        /** @description What is absent (rather than null) is not shown to this caller. */
        Person: {
            address?: {
                lines: string[];
                postcode: string | null;
            } | {
                /** @constant */
                restricted: true;
                words: string;
            } | null;
            /** @description In whole years; guessed where the date of birth is not known. */
            age: number | null;
            approximateAge?: number | null;
            /** Format: date */
            birthDate: string | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date */
            deceasedOn?: string | null;
            email?: string | null;
            family: string | null;
            given: string | null;
            /** Format: uuid */
            id: string;
            identifiers?: {
                /** @enum {unknown} */
                system: "nhs-number" | "local";
                value: string;
            }[];
            language?: string | null;
            name: string;
            nhsNumber: string | null;
            /** @description What the person objects to being shared, for those who recorded it and the registered practice. */
            objections?: components["schemas"]["SharingObjection"][];
            /** @description What turned out to be the same person, and was merged into this record. */
            otherRecords?: {
                approximateAge: number | null;
                /** Format: date */
                birthDate: string | null;
                /** Format: uuid */
                id: string;
                name: string;
                phone: string | null;
            }[];
            phone?: string | null;
            registeredPractice?: {
                /** Format: uuid */
                id: string;
                name: string;
                odsCode: string | null;
            } | null;
            /** @description Relatives, carers, attorneys. `personId` where they are known here and this caller may know of them. */
            related?: components["schemas"]["RelatedPerson"][];
            /** @description The S flag: where the person is goes out of no door. */
            restricted: boolean;
            safeContact?: Record<string, unknown> | null;
            /** @enum {unknown} */
            sex?: "female" | "male" | "other" | "unknown" | null;
            /** @description Too little is known to tell this person from another: waits in the matching queue. */
            unmatched?: boolean;
            /** Format: date-time */
            updatedAt?: string;
            version: number;
        };
        /** How the person is reached: all of it */
        PersonContactInput: {
            email?: string | null;
            phone?: string | null;
            safeContact?: {
                /** @enum {unknown} */
                by: "phone" | "text" | "email" | "post" | "in-person" | "through-somebody";
                name?: string;
                note?: string;
                relationship?: string;
                to?: string;
                when?: string;
            } | null;
        };
        PersonInput: {
            address?: {
                lines: string[];
                postcode?: string;
            };
            approximateAge?: number;
            /**
             * Format: date
             * @description Not in the future (in London) and not before 1880.
             */
            birthDate?: string;
            /** Format: email */
            email?: string;
            family?: string;
            given?: string;
            /** @description A language tag (BCP 47) where known, else its name. */
            language?: string;
            /**
             * @description Ten digits, as printed (3-3-4, with spaces or hyphens) or without; the last is a check digit (modulus 11).
             * @example 999 000 0018
             */
            nhsNumber?: string;
            phone?: string;
            /** @description The organisation id or the ODS code of a GP practice. */
            registeredPractice?: string;
            safeContact?: {
                /** @enum {unknown} */
                by: "phone" | "text" | "email" | "post" | "in-person" | "through-somebody";
                name?: string;
                note?: string;
                relationship?: string;
                to?: string;
                when?: string;
            };
            /** @enum {unknown} */
            sex?: "female" | "male" | "other" | "unknown";
        };
        /** @description Enough to be sure that it is the right person, and no more. */
        PersonMatch: {
            /** @description In whole years; guessed where the date of birth is not known. */
            age: number | null;
            /** Format: date */
            birthDate: string | null;
            /**
             * Format: date
             * @description When their death was recorded; null for who lives, as far as is known.
             */
            deceasedOn: string | null;
            family: string | null;
            given: string | null;
            /** Format: uuid */
            id: string;
            /**
             * @description `close`: a typing error away, or another given name.
             * @enum {unknown}
             */
            match: "exact" | "close";
            name: string;
            /** @description In full where it was searched for, else its last four digits: `*** *** 0018`. */
            nhsNumber: string | null;
            /** @description The first half of the postcode; null where restricted or not known. */
            postcodeDistrict: string | null;
            restricted: boolean;
        };
        /** Referral of a person */
        PersonReferral: {
            closedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            due: string | null;
            /** Format: uuid */
            id: string;
            owner: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "service" | "referrer" | "coordinator";
                name: string;
            } | null;
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            priority: "routine" | "soon" | "urgent" | "emergency";
            reference: string;
            sender: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            service: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            state: "draft" | "submitted" | "redirected" | "triaged" | "information-requested" | "escalated" | "accepted" | "in-progress" | "advised" | "completed" | "declined" | "withdrawn";
            submittedAt: string | null;
            version: number;
        };
        PersonSearch: {
            /**
             * Format: date
             * @description Not in the future (in London) and not before 1880.
             */
            birthDate?: string;
            family?: string;
            given?: string;
            /**
             * @description Ten digits, as printed (3-3-4, with spaces or hyphens) or without; the last is a check digit (modulus 11).
             * @example 999 000 0018
             */
            nhsNumber?: string;
            /** @example ONW-7K3F-92Q7 */
            reference?: string;
        } & (unknown | unknown | (unknown | unknown | unknown));
        Problem: {
            /** @enum {string} */
            code: "UNAUTHENTICATED" | "MEMBERSHIP_REQUIRED" | "BODY_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_MALFORMED" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "INPUT_INVALID" | "FORM_INVALID" | "SERVICE_CLOSED" | "SERVICE_NOT_REFERABLE" | "FORBIDDEN" | "VERSION_REQUIRED" | "VERSION_STALE" | "EVENT_NOT_ALLOWED" | "STATUS_PAGE_WITHHELD" | "UPLOAD_OFFSET" | "DOCUMENT_WITHHELD" | "FIT_FAILED" | "DUPLICATE_REFERRAL" | "IDENTITY_MISMATCH" | "PERSON_MISMATCH" | "IDEMPOTENCY_MISMATCH" | "REQUEST_IN_PROGRESS" | "RATE_LIMITED" | "INTERNAL" | "UNAVAILABLE";
            detail?: string;
            errors?: {
                code: string;
                message: string;
                pointer: string;
            }[];
            status: number;
            title: string;
            type: string;
        };
        RankedService: {
            /**
             * @description No: something that it requires is surely unmet. Unknown: something that it requires is not known.
             * @enum {unknown}
             */
            fits: "yes" | "no" | "unknown";
            /** @description The criteria that are met, in words. */
            met: string[];
            /** @description Where the last referrals that came to it went on to before it had accepted them; null where that was seldom. */
            redirects: {
                of: number;
                to: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    /** @description The reason given most often. */
                    reason: string;
                    times: number;
                }[];
            } | null;
            service: components["schemas"]["Service"];
            unknown: string[];
            unmet: string[];
        };
        ReadableAnswer: {
            /** @description In words: options by their titles, days written out, a line for each of several. */
            answer: string;
            /** @description Into the answers of this form. */
            pointer: string;
            question: string;
            /** @description The title of the page that asks it. */
            section: string;
        };
        ReadableResponse: {
            form: {
                key: string;
                title: string;
                version: number;
            };
            /** Format: uuid */
            id: string;
            /** @description Those that were answered, in page order. */
            questions: components["schemas"]["ReadableAnswer"][];
            recordedAt: string | null;
            /** @description The newest that is read here. */
            revision: number;
        };
        /** @description Who saw or did what, to whom and why: ids, no content. */
        RecordedAct: {
            action: string;
            actor: {
                /** Format: uuid */
                membershipId: string;
                organisation: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                role: string;
                user: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
            } | null;
            /** Format: date-time */
            at: string;
            /** @description The purpose that was stated, or the relation it was seen under. */
            basis: string | null;
            batch: number;
            /** @description The HTTP status that was answered. */
            outcome: number;
            /** Format: uuid */
            personId: string | null;
            /** Format: uuid */
            referralId: string | null;
            requestId: string | null;
            seq: number;
            /** Format: uuid */
            serviceId: string | null;
        };
        /** Referral */
        Referral: {
            /** What this caller may send now */
            allowedEvents: ("submit" | "triage" | "redirect" | "request-information" | "provide-information" | "accept" | "advise" | "acknowledge-advice" | "convert" | "propose-decline" | "decline" | "appeal" | "start" | "complete" | "reopen" | "withdraw" | "retract" | "entered-in-error" | "correct-person" | "redact" | "reprioritise" | "assign" | "release" | "amend" | "join" | "invite" | "leave" | "message" | "attach" | "record-death" | "at-risk" | "breach" | "expire" | "hand-over")[];
            answers: {
                [key: string]: unknown;
            } | null;
            assignee: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            author: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            basedOn: string | null;
            closedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            deadlines: {
                /** Format: date-time */
                atRiskAt: string;
                /** @enum {string} */
                clock: "working" | "elapsed";
                /** Format: date-time */
                dueAt: string;
                kind: string;
                /** @enum {string} */
                owner: "service" | "referrer" | "coordinator";
                /** Format: date-time */
                startsAt: string;
            }[];
            due: string | null;
            form: {
                key: string;
                /**
                 * @description Whether a newer version is published, or this one retired, since. It stays valid for these answers.
                 * @enum {string}
                 */
                standing: "current" | "superseded" | "retired";
                version: number;
            } | null;
            group: string | null;
            hops: number;
            /** Format: uuid */
            id: string;
            override: {
                duplicate?: string;
                fit?: string;
            } | null;
            owner: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "service" | "referrer" | "coordinator";
                name: string;
            } | null;
            parties: {
                /** Format: uuid */
                id: string;
                kind: string;
                name: string;
            }[];
            pendingConfirmation: {
                assessmentId: string | null;
                basis: string | null;
                eventId: string | null;
                isMine: boolean;
                pointers: string[] | null;
                sending: ("spoken-to" | "override")[] | null;
                toPersonId: string | null;
                /** @enum {unknown} */
                type: "entered-in-error" | "correct-person" | "redact";
            } | null;
            person: {
                approximateAge: number | null;
                /** Format: date */
                birthDate: string | null;
                /** Format: date */
                deceasedOn: string | null;
                family: string | null;
                given: string | null;
                /** Format: uuid */
                id: string;
                name: string;
                nhsNumber: string | null;
            } | null;
            /** @description What the person asked on their status page, and nobody has settled: for who has it in hand, and who sent it. */
            personRequests: {
                /** Format: date-time */
                at: string;
                /** Format: uuid */
                id: string;
                /** @enum {unknown} */
                kind: "withdraw" | "phone";
                phone: string | null;
            }[];
            /** @enum {string} */
            priority: "routine" | "soon" | "urgent" | "emergency";
            reference: string;
            repeatContacts: {
                days30: number;
                days90: number;
            } | null;
            revision?: number;
            sender: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** How many others of the same incident were sent */
            sentWith: number;
            service: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            spokenTo: {
                /**
                 * When
                 * Format: date-time
                 */
                at: string;
                /** @description Null once it was lawfully taken out. */
                name: string | null;
            } | null;
            /** @enum {string} */
            state: "draft" | "submitted" | "redirected" | "triaged" | "information-requested" | "escalated" | "accepted" | "in-progress" | "advised" | "completed" | "declined" | "withdrawn";
            submittedAt: string | null;
            supplements: {
                answers: {
                    [key: string]: unknown;
                };
                form: {
                    key: string;
                    /**
                     * @description Whether a newer version is published, or this one retired, since. It stays valid for these answers.
                     * @enum {string}
                     */
                    standing: "current" | "superseded" | "retired";
                    version: number;
                };
                revision: number;
            }[];
            version: number;
        };
        /** Referral after an act */
        ReferralAfter: {
            /** What this caller may send now */
            allowedEvents: ("submit" | "triage" | "redirect" | "request-information" | "provide-information" | "accept" | "advise" | "acknowledge-advice" | "convert" | "propose-decline" | "decline" | "appeal" | "start" | "complete" | "reopen" | "withdraw" | "retract" | "entered-in-error" | "correct-person" | "redact" | "reprioritise" | "assign" | "release" | "amend" | "join" | "invite" | "leave" | "message" | "attach" | "record-death" | "at-risk" | "breach" | "expire" | "hand-over")[];
            deadlines: {
                /** Format: date-time */
                atRiskAt: string;
                /** @enum {string} */
                clock: "working" | "elapsed";
                /** Format: date-time */
                dueAt: string;
                kind: string;
                /** @enum {string} */
                owner: "service" | "referrer" | "coordinator";
                /** Format: date-time */
                startsAt: string;
            }[];
            due: string | null;
            hops: number;
            /** Format: uuid */
            id: string;
            owner: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "service" | "referrer" | "coordinator";
                name: string;
            } | null;
            /** @enum {string} */
            priority: "routine" | "soon" | "urgent" | "emergency";
            reference: string;
            service: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            state: "draft" | "submitted" | "redirected" | "triaged" | "information-requested" | "escalated" | "accepted" | "in-progress" | "advised" | "completed" | "declined" | "withdrawn";
            submittedAt: string | null;
            version: number;
        };
        /** Event */
        ReferralEvent: {
            /** Format: date-time */
            at: string;
            by: {
                /** Format: uuid */
                id: string;
                name: string;
                organisation: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                role: string;
            };
            content: {
                [key: string]: unknown;
            } | null;
            /** What is coded: reason, outcome, priority, … */
            data: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            from: "draft" | "submitted" | "redirected" | "triaged" | "information-requested" | "escalated" | "accepted" | "in-progress" | "advised" | "completed" | "declined" | "withdrawn";
            /** Format: uuid */
            id: string;
            seq: number;
            service: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            to: "draft" | "submitted" | "redirected" | "triaged" | "information-requested" | "escalated" | "accepted" | "in-progress" | "advised" | "completed" | "declined" | "withdrawn";
            /** @enum {string} */
            type: "submit" | "triage" | "redirect" | "request-information" | "provide-information" | "accept" | "advise" | "acknowledge-advice" | "convert" | "propose-decline" | "decline" | "appeal" | "start" | "complete" | "reopen" | "withdraw" | "retract" | "entered-in-error" | "correct-person" | "redact" | "reprioritise" | "assign" | "release" | "amend" | "join" | "invite" | "leave" | "message" | "attach" | "record-death" | "at-risk" | "breach" | "expire" | "hand-over";
            version: number;
        };
        /** Event as it was sent */
        ReferralEventSent: {
            /** Format: date-time */
            at: string;
            by: {
                /** Format: uuid */
                id: string;
                name: string;
                role: string;
            };
            content: {
                [key: string]: unknown;
            } | null;
            /** What is coded: reason, outcome, priority, … */
            data: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            from: "draft" | "submitted" | "redirected" | "triaged" | "information-requested" | "escalated" | "accepted" | "in-progress" | "advised" | "completed" | "declined" | "withdrawn";
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            to: "draft" | "submitted" | "redirected" | "triaged" | "information-requested" | "escalated" | "accepted" | "in-progress" | "advised" | "completed" | "declined" | "withdrawn";
            /** @enum {string} */
            type: "submit" | "triage" | "redirect" | "request-information" | "provide-information" | "accept" | "advise" | "acknowledge-advice" | "convert" | "propose-decline" | "decline" | "appeal" | "start" | "complete" | "reopen" | "withdraw" | "retract" | "entered-in-error" | "correct-person" | "redact" | "reprioritise" | "assign" | "release" | "amend" | "join" | "invite" | "leave" | "message" | "attach" | "record-death" | "at-risk" | "breach" | "expire" | "hand-over";
            version: number;
        };
        /** Referral in a list */
        ReferralSummary: {
            assignee?: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            closedAt?: string | null;
            /** Format: date-time */
            createdAt?: string;
            due: string | null;
            hops: number;
            /** Format: uuid */
            id: string;
            owner?: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "service" | "referrer" | "coordinator";
                name: string;
            } | null;
            person: {
                /** Format: date */
                birthDate: string | null;
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            priority: "routine" | "soon" | "urgent" | "emergency";
            reference: string;
            sender?: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            service?: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            state: "draft" | "submitted" | "redirected" | "triaged" | "information-requested" | "escalated" | "accepted" | "in-progress" | "advised" | "completed" | "declined" | "withdrawn";
            submittedAt: string | null;
            version: number;
        };
        RelatedPerson: {
            /** Format: uuid */
            id: string;
            kind: string;
            name: string | null;
            personId: string | null;
            phone: string | null;
        };
        RelatedPersonInput: {
            /** @enum {unknown} */
            kind: "parent" | "guardian" | "carer" | "attorney" | "deputy" | "partner" | "child" | "sibling" | "next-of-kin" | "advocate" | "friend" | "other";
            name: string;
            phone?: string;
        };
        Service: {
            /** @description Where to turn to instead. */
            alternative: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** @description Somebody answers for this entry today. */
            assured: boolean;
            /** Format: date */
            assuredUntil: string | null;
            category: string | null;
            contact: {
                email: string | null;
                phone: string | null;
                url: string | null;
            };
            /** @description Who it is for, a sentence each. */
            criteria: string[];
            currentWaitDays: number | null;
            /** @description Plain text. */
            description: string;
            /** @description When it is staffed, in local time; closed on bank holidays unless it says otherwise. Null where nobody has said. */
            hours: {
                fri?: {
                    closes: string;
                    opens: string;
                }[];
                mon?: {
                    closes: string;
                    opens: string;
                }[];
                openOnBankHolidays?: boolean;
                sat?: {
                    closes: string;
                    opens: string;
                }[];
                sun?: {
                    closes: string;
                    opens: string;
                }[];
                thu?: {
                    closes: string;
                    opens: string;
                }[];
                tue?: {
                    closes: string;
                    opens: string;
                }[];
                wed?: {
                    closes: string;
                    opens: string;
                }[];
            } | null;
            /** Format: uuid */
            id: string;
            languages: string[];
            name: string;
            /** @description An on-call contact is there outside the hours. */
            onCallAlways: boolean;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: date */
            pausedUntil: string | null;
            /** @description Where it serves; null for everywhere, or where nobody has said. */
            postcodeDistricts: string[] | null;
            /** @description Somebody triages here; else it is listed for signposting only. */
            referable: boolean;
            selfReferral: boolean;
            /** @enum {string} */
            state: "open" | "paused" | "closed";
            statutoryDuty: boolean;
            /** @description Minutes by kind and priority: of its hours for routine and soon, elapsed for urgent and emergency. Null where nobody triages. */
            targets: {
                acknowledge?: {
                    emergency: number;
                    routine: number;
                    soon: number;
                    urgent: number;
                };
                contact?: {
                    emergency: number;
                    routine: number;
                    soon: number;
                    urgent: number;
                };
                decide?: {
                    emergency: number;
                    routine: number;
                    soon: number;
                    urgent: number;
                };
                outcome?: {
                    emergency: number;
                    routine: number;
                    soon: number;
                    urgent: number;
                };
            } | null;
        };
        ServiceClosure: {
            /**
             * Format: uuid
             * @description Takes over each referral that is open here; may be left out where none is.
             */
            successorId?: string;
        };
        ServiceDetail: {
            /** @description Where to turn to instead. */
            alternative: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** @description Somebody answers for this entry today. */
            assured: boolean;
            /** Format: date */
            assuredUntil: string | null;
            /** @description How many people it can have in hand at a time; null where nobody has said. */
            capacity: number | null;
            category: string | null;
            contact: {
                email: string | null;
                phone: string | null;
                url: string | null;
            };
            /** @description Who it is for, a sentence each. */
            criteria: string[];
            currentWaitDays: number | null;
            /** @description Plain text. */
            description: string;
            /** @description What else a publisher's entry says, under the names of Open Referral UK. */
            details: {
                [key: string]: unknown;
            };
            /** @description When it is staffed, in local time; closed on bank holidays unless it says otherwise. Null where nobody has said. */
            hours: {
                fri?: {
                    closes: string;
                    opens: string;
                }[];
                mon?: {
                    closes: string;
                    opens: string;
                }[];
                openOnBankHolidays?: boolean;
                sat?: {
                    closes: string;
                    opens: string;
                }[];
                sun?: {
                    closes: string;
                    opens: string;
                }[];
                thu?: {
                    closes: string;
                    opens: string;
                }[];
                tue?: {
                    closes: string;
                    opens: string;
                }[];
                wed?: {
                    closes: string;
                    opens: string;
                }[];
            } | null;
            /** Format: uuid */
            id: string;
            languages: string[];
            name: string;
            /** @description An on-call contact is there outside the hours. */
            onCallAlways: boolean;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: date */
            pausedUntil: string | null;
            /** @description Where it serves; null for everywhere, or where nobody has said. */
            postcodeDistricts: string[] | null;
            /** @description Somebody triages here; else it is listed for signposting only. */
            referable: boolean;
            /** @description Keys of the short forms it asks for besides the standard one. */
            requiredSupplements: string[];
            selfReferral: boolean;
            /** @description Who published the entry; null for one that is kept here. */
            source: string | null;
            /** @enum {string} */
            state: "open" | "paused" | "closed";
            statutoryDuty: boolean;
            /** @description Minutes by kind and priority: of its hours for routine and soon, elapsed for urgent and emergency. Null where nobody triages. */
            targets: {
                acknowledge?: {
                    emergency: number;
                    routine: number;
                    soon: number;
                    urgent: number;
                };
                contact?: {
                    emergency: number;
                    routine: number;
                    soon: number;
                    urgent: number;
                };
                decide?: {
                    emergency: number;
                    routine: number;
                    soon: number;
                    urgent: number;
                };
                outcome?: {
                    emergency: number;
                    routine: number;
                    soon: number;
                    urgent: number;
                };
            } | null;
        };
        ServiceEntry: {
            alternative: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** @description Somebody answers for this entry today. */
            assured: boolean;
            assuredUntil: string | null;
            /** @description How many people it can have in hand at a time. */
            capacity: number | null;
            checkedAt: string | null;
            criteria: {
                facts?: string[];
                required?: boolean;
                schema?: {
                    [key: string]: unknown;
                };
                words: string;
            }[];
            currentWaitDays: number | null;
            description: string;
            desk: boolean;
            email: string | null;
            hours: {
                fri: {
                    closes: string;
                    opens: string;
                }[];
                mon: {
                    closes: string;
                    opens: string;
                }[];
                openOnBankHolidays?: boolean;
                sat: {
                    closes: string;
                    opens: string;
                }[];
                sun: {
                    closes: string;
                    opens: string;
                }[];
                thu: {
                    closes: string;
                    opens: string;
                }[];
                tue: {
                    closes: string;
                    opens: string;
                }[];
                wed: {
                    closes: string;
                    opens: string;
                }[];
            } | null;
            /** Format: uuid */
            id: string;
            languages: string[];
            name: string;
            onCall: {
                name: string;
                phone: string;
            } | null;
            onCallAlways: boolean;
            /** @description How many referrals are open here now. */
            openReferrals: number;
            pausedUntil: string | null;
            phone: string | null;
            /** @description Where it serves; null for everywhere. */
            postcodeDistricts: string[] | null;
            referable: boolean;
            /** @description When who manages it was last asked to check it, where they have not since. */
            remindedAt: string | null;
            /** @enum {unknown} */
            state: "open" | "paused" | "closed";
            statutoryDuty: boolean;
            /** @description Who took over what was open here. */
            successor: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** @description Minutes by kind and priority: of its hours for routine and soon, elapsed for urgent and emergency. */
            targets: {
                acknowledge: {
                    emergency: number;
                    routine: number;
                    soon: number;
                    urgent: number;
                };
                contact: {
                    emergency: number;
                    routine: number;
                    soon: number;
                    urgent: number;
                };
                decide: {
                    emergency: number;
                    routine: number;
                    soon: number;
                    urgent: number;
                };
                outcome: {
                    emergency: number;
                    routine: number;
                    soon: number;
                    urgent: number;
                };
            };
            url: string | null;
            /** @description The one to send as If-Match. */
            version: number;
        };
        ServicePage: {
            items: components["schemas"]["FoundService"][];
            nextCursor: string | null;
        };
        ServicePause: {
            /** Format: uuid */
            alternativeId?: string;
            /**
             * Format: date
             * @description It takes referrals again on this day by itself; not before somebody says so, where it is left out.
             */
            until?: string;
        };
        SharingObjection: {
            /** Format: date-time */
            at: string;
            /** @description Null for all. */
            categories: ("general" | "mental-health" | "safeguarding" | "sexual-health" | "substance-misuse" | "end-of-life" | "police")[] | null;
            /** Format: uuid */
            id: string;
            note: string;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            recordedBy: string;
        };
        SharingObjectionInput: {
            /** @description All, where it is left out. */
            categories?: ("general" | "mental-health" | "safeguarding" | "sexual-health" | "substance-misuse" | "end-of-life" | "police")[];
            note: string;
        };
        SignedOut: {
            /** @description Where to send the browser now: a path here, or a page of the identity provider. */
            continueAt: string;
        };
        StatusLink: {
            /** @description The same as a QR code: rows of modules, 1 for a dark one. */
            qr: string[];
            /**
             * Format: uri
             * @description The page, for the person alone: told this once.
             */
            url: string;
        };
        /** @description What is known of a person that a form asks for, by JSON pointer into its answers. None of it is an answer before somebody confirms it. */
        Story: {
            form: {
                key: string;
                version: number;
            } | null;
            /** @description What is fresh, undisputed and may be offered. */
            prefill: {
                [key: string]: unknown;
            };
            provenance: {
                [key: string]: components["schemas"]["StoryOffer"];
            };
            /** @description All that is known, in the order in which forms ask: where no form was named. */
            topics?: components["schemas"]["StoryTopic"][];
        };
        StoryOffer: {
            /** @description More than one is a conflict between organisations, the newest first. */
            known: components["schemas"]["KnownAnswer"][];
            /**
             * @description Offered with others at once, one at a time, or never: then it stands dated beside the empty question.
             * @enum {unknown}
             */
            prefill: "offer" | "confirm-singly" | "never";
        };
        StoryTopic: {
            /** @enum {unknown} */
            category: "general" | "mental-health" | "safeguarding" | "sexual-health" | "substance-misuse" | "end-of-life" | "police";
            concept: string;
            /** @description What was said before and no longer holds, the newest first. */
            history: components["schemas"]["ToldAnswer"][];
            /** @description More than one is a conflict between organisations, the newest first. */
            known: components["schemas"]["ToldAnswer"][];
            /** @description The heading under which it was asked. */
            section: string;
            title: string;
        };
        /** @description One answer as its form reads it. `confirmedAt` and `isStale` where it still holds. */
        ToldAnswer: {
            concept: string;
            /** Format: date-time */
            confirmedAt?: string;
            /** @description Who gave it again last, and (`confirmedIn`) in which organisation; absent where nobody did. */
            confirmedBy?: string;
            confirmedIn?: string;
            /** @description Older than its concept stays fresh: to be asked again. */
            isStale?: boolean;
            organisation: string;
            /** Format: date-time */
            recordedAt: string;
            recordedBy: string;
            /** Format: uuid */
            responseId: string;
            value: unknown;
            words: string;
        };
        UnreadMessages: {
            items: {
                /** Format: uuid */
                referralId: string;
                unread: number;
            }[];
        };
        Webhook: {
            /** Format: date-time */
            createdAt: string;
            failingSince: string | null;
            /** @description Attempts that failed since the last that did not. */
            failures: number;
            /** Format: uuid */
            id: string;
            pausedAt: string | null;
            pausedBecause: ("failures" | "administrator") | null;
            url: string;
        };
        WebhookDelivery: {
            /** Format: date-time */
            at: string;
            attempts: number;
            deliveredAt: string | null;
            /** Format: uuid */
            eventId: string;
            /** @description Why the last attempt failed: STATUS_…, TIMEOUT, ADDRESS_NOT_PUBLIC, or a network’s code. */
            failure: string | null;
            givenUpAt: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            referralId: string;
            /** @description What the endpoint answered last. */
            status: number | null;
            type: string;
        };
        WebhookInput: {
            url: string;
        };
        WebhookMade: {
            /** Format: date-time */
            createdAt: string;
            failingSince: string | null;
            /** @description Attempts that failed since the last that did not. */
            failures: number;
            /** Format: uuid */
            id: string;
            pausedAt: string | null;
            pausedBecause: ("failures" | "administrator") | null;
            /** @description What deliveries are signed with (standardwebhooks.com). Shown this once. */
            secret: string;
            url: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAdvice: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                open?: boolean;
            };
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdviceList"];
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    askAdvice: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gets the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdviceQuestion"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Advice"];
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description The same request is still being dealt with */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "REQUEST_IN_PROGRESS";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description The idempotency key was used for something else; Some of what was sent is not valid; The service is closed; The service does not take referrals here */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_MISMATCH" | "INPUT_INVALID" | "SERVICE_CLOSED" | "SERVICE_NOT_REFERABLE";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    readAdvice: {
        parameters: {
            query?: never;
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Advice"];
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    actOnAdvice: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gets the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * The service that it says to refer to
                     * Format: uuid
                     */
                    referToId?: string;
                    text: string;
                    /** @constant */
                    type: "answer";
                } | {
                    /**
                     * Who gets it
                     * Format: uuid
                     */
                    serviceId: string;
                    text: string;
                    /** @constant */
                    type: "pass-on";
                } | {
                    text: string;
                    /** @constant */
                    type: "ask-again";
                } | {
                    text?: string;
                    /** @enum {unknown} */
                    type: "settle" | "withdraw";
                } | {
                    /**
                     * The referral, or its draft
                     * Format: uuid
                     */
                    referralId: string;
                    /** @constant */
                    type: "refer";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Advice"];
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description This cannot happen now; The same request is still being dealt with */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "EVENT_NOT_ALLOWED" | "REQUEST_IN_PROGRESS";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description The idempotency key was used for something else; Some of what was sent is not valid; The service is closed; The service does not take referrals here */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_MISMATCH" | "INPUT_INVALID" | "SERVICE_CLOSED" | "SERVICE_NOT_REFERABLE";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    recordAssessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gets the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description Why the person is looked at, where nothing else opens them; audited and reviewed. */
                "Onward-Purpose"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answers: {
                        [key: string]: unknown;
                    };
                    /**
                     * Format: date-time
                     * @description When its first question was answered: with a version that was retired since, it may still be completed within a day.
                     */
                    begunAt?: string;
                    form: {
                        key: string;
                        version: number;
                    };
                    /** Format: uuid */
                    personId: string;
                    /**
                     * Format: uuid
                     * @description The referral it is made on. Without one, a score raises those of the person that the caller’s services have in hand.
                     */
                    referralId?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description The same request is still being dealt with */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "REQUEST_IN_PROGRESS";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description Some answers need your attention; The idempotency key was used for something else; Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORM_INVALID" | "IDEMPOTENCY_MISMATCH" | "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    enterAssessmentInError: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gets the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description Why the person is looked at, where nothing else opens them; audited and reviewed. */
                "Onward-Purpose"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Why */
                    note: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description The same request is still being dealt with */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "REQUEST_IN_PROGRESS";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description The idempotency key was used for something else; Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_MISMATCH" | "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                actor?: string;
                cursor?: string;
                limit?: number;
                person?: string;
                referral?: string;
            };
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    verifyAudit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerification"];
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    listForms: {
        parameters: {
            query?: {
                cursor?: string;
                kind?: "core" | "supplement" | "assessment";
                limit?: number;
                q?: string;
                status?: "draft" | "published" | "retired";
            };
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Form"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    draftForm: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gets the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The version, strong, such as "7". */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Form"];
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description This cannot happen now; The same request is still being dealt with */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "EVENT_NOT_ALLOWED" | "REQUEST_IN_PROGRESS";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description Some answers need your attention; The idempotency key was used for something else; Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORM_INVALID" | "IDEMPOTENCY_MISMATCH" | "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    getForm: {
        parameters: {
            query?: never;
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, strong, such as "7". */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Form"];
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    getFormVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                key: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A published version may be kept for good; not by administrators, to whom its standing is told. */
                    "Cache-Control"?: string;
                    /** @description The version, strong, such as "7". */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Form"];
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    editForm: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that is changed, such as "7". */
                "If-Match"?: string;
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                key: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, strong, such as "7". */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Form"];
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description This cannot happen now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "EVENT_NOT_ALLOWED";
                    };
                };
            };
            /** @description It has changed since you read it */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "VERSION_STALE";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description Some answers need your attention; Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORM_INVALID" | "INPUT_INVALID";
                    };
                };
            };
            /** @description Say which version you are changing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "VERSION_REQUIRED";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    discardForm: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that is changed, such as "7". */
                "If-Match"?: string;
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                key: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description This cannot happen now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "EVENT_NOT_ALLOWED";
                    };
                };
            };
            /** @description It has changed since you read it */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "VERSION_STALE";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Say which version you are changing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "VERSION_REQUIRED";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    publishForm: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gets the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that is changed, such as "7". */
                "If-Match"?: string;
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                key: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, strong, such as "7". */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Form"];
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description This cannot happen now; The same request is still being dealt with */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "EVENT_NOT_ALLOWED" | "REQUEST_IN_PROGRESS";
                    };
                };
            };
            /** @description It has changed since you read it */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "VERSION_STALE";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description Some answers need your attention; The idempotency key was used for something else; Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORM_INVALID" | "IDEMPOTENCY_MISMATCH" | "INPUT_INVALID";
                    };
                };
            };
            /** @description Say which version you are changing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "VERSION_REQUIRED";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    retireForm: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gets the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that is changed, such as "7". */
                "If-Match"?: string;
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                key: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, strong, such as "7". */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Form"];
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description This cannot happen now; The same request is still being dealt with */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "EVENT_NOT_ALLOWED" | "REQUEST_IN_PROGRESS";
                    };
                };
            };
            /** @description It has changed since you read it */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "VERSION_STALE";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description The idempotency key was used for something else; Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_MISMATCH" | "INPUT_INVALID";
                    };
                };
            };
            /** @description Say which version you are changing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "VERSION_REQUIRED";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    importForm: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gets the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormImportInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The version, strong, such as "7". */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormImported"];
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description This cannot happen now; The same request is still being dealt with */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "EVENT_NOT_ALLOWED" | "REQUEST_IN_PROGRESS";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description Some answers need your attention; The idempotency key was used for something else; Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORM_INVALID" | "IDEMPOTENCY_MISMATCH" | "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    countUnreadMessages: {
        parameters: {
            query?: never;
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadMessages"];
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    listNotices: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                unread?: boolean;
            };
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notices"];
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    readNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    readAllNotices: {
        parameters: {
            query?: never;
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description No more than 100 are counted. */
                        unread: number;
                    };
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    readNoticeSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeSettings"];
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    writeNoticeSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeSettingsInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeSettings"];
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    countUnreadNotices: {
        parameters: {
            query?: never;
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description No more than 100 are counted. */
                        unread: number;
                    };
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    aboutOpenReferral: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenReferralAbout"];
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    listOpenReferralServices: {
        parameters: {
            query?: {
                modified_after?: string;
                organization_id?: string;
                page?: number;
                per_page?: number;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenReferralServicePage"];
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    getOpenReferralService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenReferralService"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    getOpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    reportPageError: {
        parameters: {
            query?: never;
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** What the error says */
                    message: string;
                    /** The pattern of the page’s route, such as /referrals/:id. Never an address: an id is too long for a word of it */
                    page?: string;
                    /** Its stack */
                    stack?: string;
                };
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    addPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gets the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, strong, such as "7". */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description The version, strong, such as "7". */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description The details do not agree with the NHS number; The same request is still being dealt with */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "IDENTITY_MISMATCH" | "REQUEST_IN_PROGRESS";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description The idempotency key was used for something else; Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_MISMATCH" | "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description Why the person is looked at, where nothing else opens them; audited and reviewed. */
                "Onward-Purpose"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, strong, such as "7". */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    listAssessments: {
        parameters: {
            query?: {
                cursor?: string;
                enteredInError?: boolean;
                form?: string;
                limit?: number;
            };
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description Why the person is looked at, where nothing else opens them; audited and reviewed. */
                "Onward-Purpose"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Assessment"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    changePersonContact: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that is changed, such as "7". */
                "If-Match"?: string;
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description Why the person is looked at, where nothing else opens them; audited and reviewed. */
                "Onward-Purpose"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonContactInput"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description It has changed since you read it */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "VERSION_STALE";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Say which version you are changing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "VERSION_REQUIRED";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    objectToSharing: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gets the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description Why the person is looked at, where nothing else opens them; audited and reviewed. */
                "Onward-Purpose"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SharingObjectionInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingObjection"];
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description The same request is still being dealt with */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "REQUEST_IN_PROGRESS";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description The idempotency key was used for something else; Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_MISMATCH" | "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    withdrawObjection: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gets the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description Why the person is looked at, where nothing else opens them; audited and reviewed. */
                "Onward-Purpose"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
                objectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SharingObjection"][];
                    };
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description The same request is still being dealt with */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "REQUEST_IN_PROGRESS";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description The idempotency key was used for something else; Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_MISMATCH" | "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    listPersonReferrals: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "open" | "closed";
            };
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description Why the person is looked at, where nothing else opens them; audited and reviewed. */
                "Onward-Purpose"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PersonReferral"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    addRelatedPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gets the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description Why the person is looked at, where nothing else opens them; audited and reviewed. */
                "Onward-Purpose"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RelatedPersonInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedPerson"];
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description The same request is still being dealt with */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "REQUEST_IN_PROGRESS";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description The idempotency key was used for something else; Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_MISMATCH" | "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    endRelatedPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gets the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description Why the person is looked at, where nothing else opens them; audited and reviewed. */
                "Onward-Purpose"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
                relatedId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RelatedPerson"][];
                    };
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description The same request is still being dealt with */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "REQUEST_IN_PROGRESS";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description The idempotency key was used for something else; Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_MISMATCH" | "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    getStory: {
        parameters: {
            query?: {
                form?: string;
            };
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description Why the person is looked at, where nothing else opens them; audited and reviewed. */
                "Onward-Purpose"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    listMatching: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "waiting" | "decided";
            };
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MatchingEntryHead"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    readMatching: {
        parameters: {
            query?: {
                with?: string;
            };
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                entryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, strong, such as "7". */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchingEntry"];
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    decideMatching: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gets the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that is changed, such as "7". */
                "If-Match"?: string;
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchingDecisionInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The version, strong, such as "7". */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchingEntry"];
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description This cannot happen now; The details do not agree with the NHS number; The same request is still being dealt with */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "EVENT_NOT_ALLOWED" | "IDENTITY_MISMATCH" | "REQUEST_IN_PROGRESS";
                    };
                };
            };
            /** @description It has changed since you read it */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "VERSION_STALE";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description The idempotency key was used for something else; Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_MISMATCH" | "INPUT_INVALID";
                    };
                };
            };
            /** @description Say which version you are changing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "VERSION_REQUIRED";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    undoMatching: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gets the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that is changed, such as "7". */
                "If-Match"?: string;
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                decisionId: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The version, strong, such as "7". */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchingEntry"];
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description This cannot happen now; The same request is still being dealt with */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "EVENT_NOT_ALLOWED" | "REQUEST_IN_PROGRESS";
                    };
                };
            };
            /** @description It has changed since you read it */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "VERSION_STALE";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description The idempotency key was used for something else; Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_MISMATCH" | "INPUT_INVALID";
                    };
                };
            };
            /** @description Say which version you are changing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "VERSION_REQUIRED";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    findPeople: {
        parameters: {
            query?: never;
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonSearch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PersonMatch"][];
                    };
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    listSentReferrals: {
        parameters: {
            query?: {
                cursor?: string;
                group?: string;
                limit?: number;
                sent?: "me" | "organisation";
                state?: string;
            };
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReferralSummary"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    createReferral: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gets the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Answers */
                    answers: Record<string, unknown>;
                    /**
                     * The referral it came from
                     * Format: uuid
                     */
                    basedOn?: string;
                    /** The form and its version */
                    form: {
                        /** Form */
                        key: string;
                        /** Version */
                        version: number;
                    };
                    /**
                     * The incident it is one of
                     * Format: uuid
                     */
                    group?: string;
                    /** Send all the same: a reason for each check set aside */
                    override?: {
                        /** Why another referral is needed */
                        duplicate?: string;
                        /** Why it should go to this service */
                        fit?: string;
                    };
                    /**
                     * The person
                     * Format: uuid
                     */
                    personId: string;
                    /**
                     * Priority
                     * @enum {string}
                     */
                    priority: "routine" | "soon" | "urgent" | "emergency";
                    /**
                     * The service
                     * Format: uuid
                     */
                    serviceId: string;
                    /** Who was spoken to */
                    spokenTo?: {
                        /**
                         * When
                         * Format: date-time
                         */
                        at: string;
                        /** Who was spoken to */
                        name: string;
                    };
                    /**
                     * State
                     * @enum {string}
                     */
                    state?: "draft" | "submitted";
                    /** Supplements */
                    supplements?: {
                        /** Answers */
                        answers: Record<string, unknown>;
                        /** The form and its version */
                        form: {
                            /** Form */
                            key: string;
                            /** Version */
                            version: number;
                        };
                    }[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The version, strong, such as "7". */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralAfter"];
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description There is an open referral for this already; The same request is still being dealt with */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "DUPLICATE_REFERRAL" | "REQUEST_IN_PROGRESS";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description The person does not meet the criteria of the service; Some answers need your attention; The idempotency key was used for something else; Some of what was sent is not valid; The service is closed; The service does not take referrals here */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FIT_FAILED" | "FORM_INVALID" | "IDEMPOTENCY_MISMATCH" | "INPUT_INVALID" | "SERVICE_CLOSED" | "SERVICE_NOT_REFERABLE";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    readReferral: {
        parameters: {
            query?: never;
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, strong, such as "7". */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Referral"];
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that is changed, such as "7". */
                "If-Match"?: string;
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": {
                    /** Answers */
                    answers?: Record<string, unknown>;
                    basedOn?: string | null;
                    /** The form and its version */
                    form?: {
                        /** Form */
                        key: string;
                        /** Version */
                        version: number;
                    };
                    group?: string | null;
                    override?: {
                        /** Why another referral is needed */
                        duplicate?: string;
                        /** Why it should go to this service */
                        fit?: string;
                    } | null;
                    /**
                     * The person
                     * Format: uuid
                     */
                    personId?: string;
                    /**
                     * Priority
                     * @enum {string}
                     */
                    priority?: "routine" | "soon" | "urgent" | "emergency";
                    /**
                     * The service
                     * Format: uuid
                     */
                    serviceId?: string;
                    spokenTo?: {
                        /**
                         * When
                         * Format: date-time
                         */
                        at: string;
                        /** Who was spoken to */
                        name: string;
                    } | null;
                    supplements?: {
                        /** Answers */
                        answers: Record<string, unknown>;
                        /** The form and its version */
                        form: {
                            /** Form */
                            key: string;
                            /** Version */
                            version: number;
                        };
                    }[] | null;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, strong, such as "7". */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Referral"];
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description This cannot happen now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "EVENT_NOT_ALLOWED";
                    };
                };
            };
            /** @description It has changed since you read it */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "VERSION_STALE";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description Some answers need your attention; Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORM_INVALID" | "INPUT_INVALID";
                    };
                };
            };
            /** @description Say which version you are changing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "VERSION_REQUIRED";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    readAdviceBefore: {
        parameters: {
            query?: never;
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdviceBefore"];
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    listDocuments: {
        parameters: {
            query?: never;
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Documents"];
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    addDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gets the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Name */
                    name: string;
                    /** Size in bytes */
                    size: number;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description This cannot happen now; The same request is still being dealt with */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "EVENT_NOT_ALLOWED" | "REQUEST_IN_PROGRESS";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description The idempotency key was used for something else; Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_MISMATCH" | "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    readDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                documentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description How many bytes have come. */
                    "Upload-Offset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    uploadDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
                /** @description Where these bytes go: as many as have come before (draft-ietf-httpbis-resumable-upload). */
                "Upload-Offset"?: string;
            };
            path: {
                documentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description How many bytes have come. */
                    "Upload-Offset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description The upload goes on from another place */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UPLOAD_OFFSET";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    openDocument: {
        parameters: {
            query?: {
                membership?: string;
            };
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                documentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Its name, and whether it is to be shown or saved. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/rtf": string;
                    "application/vnd.oasis.opendocument.text": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "image/apng": string;
                    "image/gif": string;
                    "image/heic": string;
                    "image/heif": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/tiff": string;
                    "image/webp": string;
                    "text/plain": string;
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description This document cannot be opened */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "DOCUMENT_WITHHELD";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    readTimeline: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description Why a coordinator looks at what is not with their desk; audited and reviewed. */
                "Onward-Purpose"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReferralEvent"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    sendEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gets the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that is changed, such as "7". */
                "If-Match"?: string;
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Note for the team that has the referral */
                    note?: string;
                    /** Send all the same: a reason for each check set aside */
                    override?: {
                        /** Why another referral is needed */
                        duplicate?: string;
                        /** Why it should go to this service */
                        fit?: string;
                    };
                    /**
                     * The person you mean: refused when the referral is about someone else
                     * Format: uuid
                     */
                    personId?: string;
                    /** Message that everyone on the referral sees */
                    toReferrer?: string;
                    /**
                     * Event
                     * @constant
                     */
                    type: "submit";
                } | {
                    /** Note for the team that has the referral */
                    note?: string;
                    /**
                     * The person you mean: refused when the referral is about someone else
                     * Format: uuid
                     */
                    personId?: string;
                    /**
                     * Priority
                     * @enum {string}
                     */
                    priority: "routine" | "soon" | "urgent" | "emergency";
                    /** Message that everyone on the referral sees */
                    toReferrer?: string;
                    /**
                     * Event
                     * @constant
                     */
                    type: "triage";
                } | {
                    /** Note for the team that has the referral */
                    note?: string;
                    /**
                     * The person you mean: refused when the referral is about someone else
                     * Format: uuid
                     */
                    personId?: string;
                    /**
                     * Reason
                     * @enum {string}
                     */
                    reason: "wrong-service" | "criteria-not-met" | "age" | "area" | "capacity" | "specialty" | "priority" | "conflict-of-interest" | "transfer-after-assessment" | "accepted-in-error" | "other";
                    /** Message that everyone on the referral sees */
                    toReferrer?: string;
                    /**
                     * Service to move it to
                     * Format: uuid
                     */
                    toServiceId: string;
                    /**
                     * Event
                     * @constant
                     */
                    type: "redirect";
                } | {
                    /** Note for the team that has the referral */
                    note?: string;
                    /**
                     * The person you mean: refused when the referral is about someone else
                     * Format: uuid
                     */
                    personId?: string;
                    /** The answers asked about, as JSON pointers */
                    pointers?: string[];
                    /** Question */
                    question: string;
                    /** Message that everyone on the referral sees */
                    toReferrer?: string;
                    /**
                     * Event
                     * @constant
                     */
                    type: "request-information";
                } | ({
                    /** Answers, as a JSON merge patch */
                    answers?: Record<string, unknown>;
                    /** Note for the team that has the referral */
                    note?: string;
                    /**
                     * The person you mean: refused when the referral is about someone else
                     * Format: uuid
                     */
                    personId?: string;
                    /** Answers to supplements that went with it, each as a JSON merge patch */
                    supplements?: {
                        /** Answers, as a JSON merge patch */
                        answers: Record<string, unknown>;
                        /** Supplement */
                        form: {
                            /** Key */
                            key: string;
                        };
                    }[];
                    /** Message that everyone on the referral sees */
                    toReferrer?: string;
                    /**
                     * Event
                     * @constant
                     */
                    type: "provide-information";
                } | unknown | unknown | unknown | unknown) | {
                    /**
                     * The person will be contacted by
                     * Format: date-time
                     */
                    contactBy?: string;
                    /** Note for the team that has the referral */
                    note?: string;
                    /**
                     * The person you mean: refused when the referral is about someone else
                     * Format: uuid
                     */
                    personId?: string;
                    /** Message that everyone on the referral sees */
                    toReferrer?: string;
                    /**
                     * Event
                     * @constant
                     */
                    type: "accept";
                } | {
                    /** Advice */
                    advice: string;
                    /** Note for the team that has the referral */
                    note?: string;
                    /**
                     * The person you mean: refused when the referral is about someone else
                     * Format: uuid
                     */
                    personId?: string;
                    /** Message that everyone on the referral sees */
                    toReferrer?: string;
                    /**
                     * Event
                     * @constant
                     */
                    type: "advise";
                } | {
                    /** Note for the team that has the referral */
                    note?: string;
                    /**
                     * The person you mean: refused when the referral is about someone else
                     * Format: uuid
                     */
                    personId?: string;
                    /** Message that everyone on the referral sees */
                    toReferrer?: string;
                    /**
                     * Event
                     * @constant
                     */
                    type: "acknowledge-advice";
                } | {
                    /** Note for the team that has the referral */
                    note?: string;
                    /**
                     * The person you mean: refused when the referral is about someone else
                     * Format: uuid
                     */
                    personId?: string;
                    /** Message that everyone on the referral sees */
                    toReferrer?: string;
                    /**
                     * Event
                     * @constant
                     */
                    type: "convert";
                } | {
                    /** What to do instead: a service, or words */
                    alternative: {
                        /**
                         * Service
                         * Format: uuid
                         */
                        serviceId: string;
                    } | string;
                    /** Note for the team that has the referral */
                    note?: string;
                    /**
                     * The person you mean: refused when the referral is about someone else
                     * Format: uuid
                     */
                    personId?: string;
                    /**
                     * Reason
                     * @enum {string}
                     */
                    reason: "wrong-service" | "criteria-not-met" | "age" | "area" | "capacity" | "specialty" | "priority" | "conflict-of-interest" | "transfer-after-assessment" | "accepted-in-error" | "other" | "no-service-exists";
                    /** Message that everyone on the referral sees */
                    toReferrer?: string;
                    /**
                     * Event
                     * @constant
                     */
                    type: "propose-decline";
                } | {
                    /** What to do instead: a service, or words */
                    alternative: {
                        /**
                         * Service
                         * Format: uuid
                         */
                        serviceId: string;
                    } | string;
                    /** Note for the team that has the referral */
                    note?: string;
                    /**
                     * The person you mean: refused when the referral is about someone else
                     * Format: uuid
                     */
                    personId?: string;
                    /**
                     * Reason
                     * @enum {string}
                     */
                    reason: "wrong-service" | "criteria-not-met" | "age" | "area" | "capacity" | "specialty" | "priority" | "conflict-of-interest" | "transfer-after-assessment" | "accepted-in-error" | "other" | "no-service-exists";
                    /** Message that everyone on the referral sees */
                    toReferrer?: string;
                    /**
                     * Event
                     * @constant
                     */
                    type: "decline";
                } | {
                    /** Note for the team that has the referral */
                    note: string;
                    /**
                     * The person you mean: refused when the referral is about someone else
                     * Format: uuid
                     */
                    personId?: string;
                    /** Message that everyone on the referral sees */
                    toReferrer?: string;
                    /**
                     * Event
                     * @constant
                     */
                    type: "appeal";
                } | {
                    /**
                     * When
                     * Format: date-time
                     */
                    at: string;
                    /**
                     * Kind
                     * @enum {string}
                     */
                    kind: "appointment" | "contact" | "visit" | "admission";
                    /** Note for the team that has the referral */
                    note?: string;
                    /**
                     * The person you mean: refused when the referral is about someone else
                     * Format: uuid
                     */
                    personId?: string;
                    /** Where */
                    place?: string;
                    /** Message that everyone on the referral sees */
                    toReferrer?: string;
                    /**
                     * Event
                     * @constant
                     */
                    type: "start";
                } | {
                    /** Note for the team that has the referral */
                    note?: string;
                    /**
                     * Outcome
                     * @enum {string}
                     */
                    outcome: "seen-and-discharged" | "ongoing-care" | "referred-on" | "no-further-action" | "enquiry" | "strategy-discussion" | "did-not-attend" | "was-not-brought" | "could-not-contact" | "declined-by-person" | "died" | "other";
                    /**
                     * The person you mean: refused when the referral is about someone else
                     * Format: uuid
                     */
                    personId?: string;
                    /** Summary */
                    summary: string;
                    /** Message that everyone on the referral sees */
                    toReferrer?: string;
                    /**
                     * Event
                     * @constant
                     */
                    type: "complete";
                } | {
                    /** Note for the team that has the referral */
                    note: string;
                    /**
                     * The person you mean: refused when the referral is about someone else
                     * Format: uuid
                     */
                    personId?: string;
                    /** Message that everyone on the referral sees */
                    toReferrer?: string;
                    /**
                     * Event
                     * @constant
                     */
                    type: "reopen";
                } | {
                    /** Note for the team that has the referral */
                    note?: string;
                    /**
                     * The person you mean: refused when the referral is about someone else
                     * Format: uuid
                     */
                    personId?: string;
                    /**
                     * Reason
                     * @enum {string}
                     */
                    reason: "person-declined" | "resolved" | "sent-in-error" | "duplicate" | "moved" | "died" | "other";
                    /** Message that everyone on the referral sees */
                    toReferrer?: string;
                    /**
                     * Event
                     * @constant
                     */
                    type: "withdraw";
                } | {
                    /** Note for the team that has the referral */
                    note?: string;
                    /**
                     * The person you mean: refused when the referral is about someone else
                     * Format: uuid
                     */
                    personId?: string;
                    /** Message that everyone on the referral sees */
                    toReferrer?: string;
                    /**
                     * Event
                     * @constant
                     */
                    type: "retract";
                } | {
                    /** Note for the team that has the referral */
                    note: string;
                    /**
                     * The person you mean: refused when the referral is about someone else
                     * Format: uuid
                     */
                    personId?: string;
                    /** Message that everyone on the referral sees */
                    toReferrer?: string;
                    /**
                     * Event
                     * @constant
                     */
                    type: "entered-in-error";
                    /** Not so after all: what was asked for is taken back, or refused */
                    undo?: boolean;
                } | {
                    /** Note for the team that has the referral */
                    note: string;
                    /**
                     * The person you mean: refused when the referral is about someone else
                     * Format: uuid
                     */
                    personId?: string;
                    /**
                     * The person it is really about
                     * Format: uuid
                     */
                    toPersonId?: string;
                    /** Message that everyone on the referral sees */
                    toReferrer?: string;
                    /**
                     * Event
                     * @constant
                     */
                    type: "correct-person";
                    /** Not so after all: what was asked for is taken back, or refused */
                    undo?: boolean;
                } | {
                    /**
                     * The assessment whose answers and scores are taken out: made on this referral, or of its person and on none
                     * Format: uuid
                     */
                    assessmentId?: string;
                    /**
                     * By what right
                     * @enum {string}
                     */
                    basis?: "court-order" | "right-to-rectification" | "right-to-erasure";
                    /**
                     * The event whose words are taken out
                     * Format: uuid
                     */
                    eventId?: string;
                    /** Note for the team that has the referral */
                    note: string;
                    /**
                     * The person you mean: refused when the referral is about someone else
                     * Format: uuid
                     */
                    personId?: string;
                    /** The answers that are taken out, as JSON pointers, of the form and of its supplements */
                    pointers?: string[];
                    /** What was said on sending: who was spoken to, or why a check was set aside */
                    sending?: ("spoken-to" | "override")[];
                    /** Message that everyone on the referral sees */
                    toReferrer?: string;
                    /**
                     * Event
                     * @constant
                     */
                    type: "redact";
                    /** Not so after all: what was asked for is taken back, or refused */
                    undo?: boolean;
                } | {
                    /** Note for the team that has the referral */
                    note?: string;
                    /**
                     * The person you mean: refused when the referral is about someone else
                     * Format: uuid
                     */
                    personId?: string;
                    /**
                     * Priority
                     * @enum {string}
                     */
                    priority: "routine" | "soon" | "urgent" | "emergency";
                    /** Message that everyone on the referral sees */
                    toReferrer?: string;
                    /**
                     * Event
                     * @constant
                     */
                    type: "reprioritise";
                } | {
                    /** Note for the team that has the referral */
                    note?: string;
                    /**
                     * The person you mean: refused when the referral is about someone else
                     * Format: uuid
                     */
                    personId?: string;
                    /** Message that everyone on the referral sees */
                    toReferrer?: string;
                    /**
                     * Event
                     * @constant
                     */
                    type: "assign";
                    /**
                     * Colleague
                     * Format: uuid
                     */
                    userId: string;
                } | {
                    /** Note for the team that has the referral */
                    note?: string;
                    /**
                     * The person you mean: refused when the referral is about someone else
                     * Format: uuid
                     */
                    personId?: string;
                    /** Message that everyone on the referral sees */
                    toReferrer?: string;
                    /**
                     * Event
                     * @constant
                     */
                    type: "release";
                } | ({
                    /** Answers, as a JSON merge patch */
                    answers?: Record<string, unknown>;
                    /** Note for the team that has the referral */
                    note?: string;
                    /**
                     * The person you mean: refused when the referral is about someone else
                     * Format: uuid
                     */
                    personId?: string;
                    /** Answers to supplements that went with it, each as a JSON merge patch */
                    supplements?: {
                        /** Answers, as a JSON merge patch */
                        answers: Record<string, unknown>;
                        /** Supplement */
                        form: {
                            /** Key */
                            key: string;
                        };
                    }[];
                    /** Message that everyone on the referral sees */
                    toReferrer?: string;
                    /**
                     * Event
                     * @constant
                     */
                    type: "amend";
                } | unknown | unknown) | {
                    /** Answers, as a JSON merge patch */
                    answers?: Record<string, unknown>;
                    /** Note for the team that has the referral */
                    note?: string;
                    /**
                     * The person you mean: refused when the referral is about someone else
                     * Format: uuid
                     */
                    personId?: string;
                    /** Message that everyone on the referral sees */
                    toReferrer?: string;
                    /**
                     * Event
                     * @constant
                     */
                    type: "join";
                } | {
                    /**
                     * As
                     * @enum {string}
                     */
                    as: "copied" | "consulted";
                    /** Note for the team that has the referral */
                    note?: string;
                    /**
                     * Organisation
                     * Format: uuid
                     */
                    organisationId: string;
                    /**
                     * The person you mean: refused when the referral is about someone else
                     * Format: uuid
                     */
                    personId?: string;
                    /** Message that everyone on the referral sees */
                    toReferrer?: string;
                    /**
                     * Event
                     * @constant
                     */
                    type: "invite";
                } | {
                    /** Note for the team that has the referral */
                    note?: string;
                    /**
                     * The person you mean: refused when the referral is about someone else
                     * Format: uuid
                     */
                    personId?: string;
                    /** Message that everyone on the referral sees */
                    toReferrer?: string;
                    /**
                     * Event
                     * @constant
                     */
                    type: "leave";
                } | ({
                    /** Note for the team that has the referral */
                    note?: string;
                    /**
                     * The person you mean: refused when the referral is about someone else
                     * Format: uuid
                     */
                    personId?: string;
                    /** Message that everyone on the referral sees */
                    toReferrer?: string;
                    /**
                     * Event
                     * @constant
                     */
                    type: "message";
                } | unknown | unknown) | {
                    /**
                     * Document
                     * Format: uuid
                     */
                    attachmentId: string;
                    /** Note for the team that has the referral */
                    note?: string;
                    /**
                     * The person you mean: refused when the referral is about someone else
                     * Format: uuid
                     */
                    personId?: string;
                    /** Message that everyone on the referral sees */
                    toReferrer?: string;
                    /**
                     * Event
                     * @constant
                     */
                    type: "attach";
                } | {
                    /** Note for the team that has the referral */
                    note?: string;
                    /**
                     * The person you mean: refused when the referral is about someone else
                     * Format: uuid
                     */
                    personId?: string;
                    /** Message that everyone on the referral sees */
                    toReferrer?: string;
                    /**
                     * Event
                     * @constant
                     */
                    type: "record-death";
                    /** It was a mistake */
                    undo?: boolean;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The version, strong, such as "7". */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        event: components["schemas"]["ReferralEventSent"];
                        referral: components["schemas"]["ReferralAfter"];
                    };
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description There is an open referral for this already; This cannot happen now; This is about another person; The same request is still being dealt with */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "DUPLICATE_REFERRAL" | "EVENT_NOT_ALLOWED" | "PERSON_MISMATCH" | "REQUEST_IN_PROGRESS";
                    };
                };
            };
            /** @description It has changed since you read it */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "VERSION_STALE";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description The person does not meet the criteria of the service; Some answers need your attention; The idempotency key was used for something else; Some of what was sent is not valid; The service is closed; The service does not take referrals here */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FIT_FAILED" | "FORM_INVALID" | "IDEMPOTENCY_MISMATCH" | "INPUT_INVALID" | "SERVICE_CLOSED" | "SERVICE_NOT_REFERABLE";
                    };
                };
            };
            /** @description Say which version you are changing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "VERSION_REQUIRED";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    readLetter: {
        parameters: {
            query?: never;
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    readMessages: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReferralEvent"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gets the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Message */
                    text: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The version, strong, such as "7". */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        event: components["schemas"]["ReferralEventSent"];
                        referral: components["schemas"]["ReferralAfter"];
                    };
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description There is an open referral for this already; This cannot happen now; This is about another person; The same request is still being dealt with */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "DUPLICATE_REFERRAL" | "EVENT_NOT_ALLOWED" | "PERSON_MISMATCH" | "REQUEST_IN_PROGRESS";
                    };
                };
            };
            /** @description It has changed since you read it */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "VERSION_STALE";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description The person does not meet the criteria of the service; Some answers need your attention; The idempotency key was used for something else; Some of what was sent is not valid; The service is closed; The service does not take referrals here */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FIT_FAILED" | "FORM_INVALID" | "IDEMPOTENCY_MISMATCH" | "INPUT_INVALID" | "SERVICE_CLOSED" | "SERVICE_NOT_REFERABLE";
                    };
                };
            };
            /** @description Say which version you are changing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "VERSION_REQUIRED";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    readConversation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * The last event that was read
                     * Format: uuid
                     */
                    upTo: string;
                };
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    settlePersonRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    readResponses: {
        parameters: {
            query?: never;
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReadableResponse"][];
                    };
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    printStatusLetter: {
        parameters: {
            query?: never;
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description There is no status page of the person’s own for this referral */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "STATUS_PAGE_WITHHELD";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    makeStatusLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusLink"];
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description There is no status page of the person’s own for this referral */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "STATUS_PAGE_WITHHELD";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    lookAtReferral: {
        parameters: {
            query?: never;
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    listServices: {
        parameters: {
            query?: {
                category?: string;
                cursor?: string;
                limit?: number;
                near?: string;
                openNow?: true;
                organisationId?: string;
                q?: string;
                referable?: boolean;
                state?: "open" | "paused" | "closed";
                within?: number;
            };
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServicePage"];
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    getService: {
        parameters: {
            query?: never;
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, strong, such as "7". */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceDetail"];
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    assureService: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gets the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that is changed, such as "7". */
                "If-Match"?: string;
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, strong, such as "7". */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceEntry"];
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description This cannot happen now; The same request is still being dealt with */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "EVENT_NOT_ALLOWED" | "REQUEST_IN_PROGRESS";
                    };
                };
            };
            /** @description It has changed since you read it */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "VERSION_STALE";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description The idempotency key was used for something else; Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_MISMATCH" | "INPUT_INVALID";
                    };
                };
            };
            /** @description Say which version you are changing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "VERSION_REQUIRED";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    closeService: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gets the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that is changed, such as "7". */
                "If-Match"?: string;
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceClosure"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, strong, such as "7". */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceEntry"];
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description This cannot happen now; The same request is still being dealt with */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "EVENT_NOT_ALLOWED" | "REQUEST_IN_PROGRESS";
                    };
                };
            };
            /** @description It has changed since you read it */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "VERSION_STALE";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description The idempotency key was used for something else; Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_MISMATCH" | "INPUT_INVALID";
                    };
                };
            };
            /** @description Say which version you are changing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "VERSION_REQUIRED";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    getServiceEntry: {
        parameters: {
            query?: never;
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, strong, such as "7". */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceEntry"];
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    changeServiceEntry: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that is changed, such as "7". */
                "If-Match"?: string;
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["EntryPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, strong, such as "7". */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceEntry"];
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description This cannot happen now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "EVENT_NOT_ALLOWED";
                    };
                };
            };
            /** @description It has changed since you read it */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "VERSION_STALE";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Say which version you are changing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "VERSION_REQUIRED";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    readLate: {
        parameters: {
            query?: {
                cursor?: string;
                late?: "breached" | "at-risk";
                limit?: number;
            };
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description Why the desk looks at what is not with it; audited and reviewed. */
                "Onward-Purpose"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LateReferral"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    pauseService: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gets the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that is changed, such as "7". */
                "If-Match"?: string;
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServicePause"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, strong, such as "7". */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceEntry"];
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description This cannot happen now; The same request is still being dealt with */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "EVENT_NOT_ALLOWED" | "REQUEST_IN_PROGRESS";
                    };
                };
            };
            /** @description It has changed since you read it */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "VERSION_STALE";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description The idempotency key was used for something else; Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_MISMATCH" | "INPUT_INVALID";
                    };
                };
            };
            /** @description Say which version you are changing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "VERSION_REQUIRED";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    reopenService: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gets the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that is changed, such as "7". */
                "If-Match"?: string;
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, strong, such as "7". */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceEntry"];
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description This cannot happen now; The same request is still being dealt with */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "EVENT_NOT_ALLOWED" | "REQUEST_IN_PROGRESS";
                    };
                };
            };
            /** @description It has changed since you read it */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "VERSION_STALE";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description The idempotency key was used for something else; Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_MISMATCH" | "INPUT_INVALID";
                    };
                };
            };
            /** @description Say which version you are changing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "VERSION_REQUIRED";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    readTeam: {
        parameters: {
            query?: never;
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    readWorklist: {
        parameters: {
            query?: {
                assignee?: string;
                cursor?: string;
                limit?: number;
                priority?: string;
                state?: string;
            };
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReferralSummary"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    findFit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** What was answered in it by now */
                    answers?: Record<string, unknown>;
                    /** Category */
                    category?: string;
                    /** What is known besides, by the name of the fact */
                    facts?: {
                        age?: number;
                        "postcode-district"?: string;
                    } & {
                        [key: string]: string | number | boolean | string[];
                    };
                    /** The form that was answered: the newest core form where it is not given */
                    form?: {
                        key: string;
                        version: number;
                    };
                    /**
                     * How many services
                     * @description Three where it is not given.
                     */
                    limit?: number;
                    /**
                     * The person
                     * Format: uuid
                     */
                    personId?: string;
                    /** What help is needed, in words */
                    q?: string;
                    /** Only among these services */
                    serviceIds?: string[];
                    /** What was answered in supplements */
                    supplements?: {
                        answers: Record<string, unknown>;
                        form: {
                            key: string;
                            version: number;
                        };
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FitFound"];
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    beginSignIn: {
        parameters: {
            query?: {
                returnTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    completeSignIn: {
        parameters: {
            query?: {
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedOut"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    openStream: {
        parameters: {
            query?: {
                membership?: string;
                since?: number;
            };
            header?: {
                /** @description The `id` of the last message one has had: what was missed since comes first. */
                "Last-Event-ID"?: string;
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Webhook"][];
                    };
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    addWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gets the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookMade"];
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description The same request is still being dealt with */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "REQUEST_IN_PROGRESS";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description The idempotency key was used for something else; Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_MISMATCH" | "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    removeWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WebhookDelivery"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    pauseWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    resumeWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description The body cannot be read; Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED" | "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    readQuestionnaire: {
        parameters: {
            query?: never;
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirQuestionnaire"];
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    readQuestionnaireResponse: {
        parameters: {
            query?: never;
            header?: {
                /** @description The membership acted in; may be left out by those who have one. */
                "Onward-Membership"?: string;
                /** @description The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name. */
                "Onward-Reader"?: string;
                /** @description Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it. */
                "Onward-Unattended"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirQuestionnaireResponse"];
                };
            };
            /** @description Say which membership you are acting in */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "MEMBERSHIP_REQUIRED";
                    };
                };
            };
            /** @description You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAUTHENTICATED";
                    };
                };
            };
            /** @description Your role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "FORBIDDEN";
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "RATE_LIMITED";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "ok";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "ok";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    listSelfReferralServices: {
        parameters: {
            query?: {
                near?: string;
                page?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    askToReferYourself: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                    "text/html": string;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    referYourself: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED";
                    };
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                    "text/html": string;
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                    "text/html": string;
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    readStatusPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                    "text/html": string;
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                    "text/html": string;
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    openStatusPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description See Other */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED";
                    };
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                    "text/html": string;
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                    "text/html": string;
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    readStatusAppointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Found */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description Some of what was sent is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    askOnStatusPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description See Other */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_MALFORMED";
                    };
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                    "text/html": string;
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description The body is of a type that is not taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INPUT_INVALID";
                    };
                    "text/html": string;
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
}
