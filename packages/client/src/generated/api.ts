// Made by generate-types.ts from openapi.json.
export interface paths {
    "/v1/extract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read one article or up to 25
         * @description Tells who said what, what is agreed and what is open, each with its evidence. Nothing is kept. An address without a text is fetched, where the service does that. The query parameters go with a body of one article that is not JSON; in JSON they are members. `words` are parties, cues and topics of your own (/schema/words.json).
         */
        post: operations["extract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the dossiers, the newest first */
        get: operations["listDossiers"];
        put?: never;
        /**
         * Open a dossier
         * @description With `words`, every article that it gets is read by them: parties, cues and topics of your own (/schema/words.json). They stay as they are.
         */
        post: operations["openDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{dossier}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Say what a dossier holds */
        get: operations["getDossier"];
        put?: never;
        post?: never;
        /** Delete a dossier with all that it holds */
        delete: operations["deleteDossier"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{dossier}/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Give the own words by which a dossier is read */
        get: operations["getWords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{dossier}/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the articles, those added last first */
        get: operations["listArticles"];
        put?: never;
        /**
         * Add one article or up to 25
         * @description All of them are added, or none. An article that is there already, word for word, is left as it is.
         */
        post: operations["addArticles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{dossier}/articles/{article}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Give the analysis of one article */
        get: operations["getArticle"];
        put?: never;
        post?: never;
        /** Take an article out */
        delete: operations["removeArticle"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{dossier}/jobs/{job}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Say what came of articles that were added with `Prefer: respond-async` */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{dossier}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what is agreed, as each article tells it */
        get: operations["listAgreements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{dossier}/open-issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what is open, as each article tells it */
        get: operations["listOpenIssues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{dossier}/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List who said what */
        get: operations["listQuotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{dossier}/speakers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List who is quoted, and how often */
        get: operations["listSpeakers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{dossier}/matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the articles are about, and how it stands across them */
        get: operations["listMatters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{dossier}/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Set matters against outlets or parties */
        get: operations["getMatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{dossier}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare two days
         * @description By the articles that were out before `from`, and by those that were out at the end of `to`.
         */
        get: operations["getDiff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/d/{dossier}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Brief a reader, in the form that Accept names */
        get: operations["getBriefing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/d/{dossier}.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Brief a reader in text/html */
        get: operations["getBriefingAsPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/d/{dossier}.md": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Brief a reader in text/markdown */
        get: operations["getBriefingAsMarkdown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/d/{dossier}.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Brief a reader in text/csv */
        get: operations["getBriefingAsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/d/{dossier}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Brief a reader in application/json */
        get: operations["getBriefingAsJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/d/{dossier}.jsonld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Brief a reader in application/ld+json */
        get: operations["getBriefingAsJsonLd"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{dossier}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow what changes, as server-sent events
         * @description Events are `change` (/schema/change-event.json) and `reset` (/schema/reset-event.json): what happened until then can no longer be told one by one; read the dossier again. The stream ends after a minute at most; who comes again with the last id misses nothing.
         */
        get: operations["followChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{dossier}/feed.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Give the last changes as an Atom feed */
        get: operations["getAtomFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{dossier}/feed.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Give the last changes as a JSON Feed */
        get: operations["getJsonFeed"];
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
        /** Say that the service answers */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Give this document */
        get: operations["getOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show this document to a reader */
        get: operations["getReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schema/{name}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Give the JSON Schema of a shape */
        get: operations["getSchema"];
        put?: never;
        post?: never;
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
        ArticleToExtract: {
            id?: string;
            text: string;
            headline?: string | null;
            outlet?: string | null;
            published?: (string) | null;
            url?: string | null;
            language?: string | null;
            words?: components["schemas"]["Words"];
        };
        Words: {
            /** @default [] */
            parties: {
                name: string;
                /** @default [] */
                aliases: string[];
                /** @enum {string} */
                kind: "person" | "organisation" | "country" | "group";
            }[];
            /** @default [] */
            cues: {
                phrase: string;
                /** @enum {string} */
                class: "acceptance" | "terms" | "leaning" | "commitment" | "refusal" | "demand" | "accusation" | "conflict" | "lack_of_result" | "pending";
            }[];
            /** @default [] */
            topics: {
                phrase: string;
                matter: string;
            }[];
        };
        BatchToExtract: {
            articles: components["schemas"]["ArticleRequest"][];
            words?: components["schemas"]["Words"];
        };
        ArticleRequest: {
            id?: string;
            text: string;
            headline?: string | null;
            outlet?: string | null;
            published?: (string) | null;
            url?: string | null;
            language?: string | null;
        };
        PageToExtract: {
            id?: string;
            headline?: string | null;
            outlet?: string | null;
            published?: (string) | null;
            /** Format: uri */
            url: string;
            language?: string | null;
            words?: components["schemas"]["Words"];
        };
        NewDossier: {
            title: string;
            words?: components["schemas"]["Words"];
        };
        BatchRequest: {
            articles: components["schemas"]["ArticleRequest"][];
        };
        PageRequest: {
            id?: string;
            headline?: string | null;
            outlet?: string | null;
            published?: (string) | null;
            /** Format: uri */
            url: string;
            language?: string | null;
        };
        Change: {
            /** @enum {string} */
            kind: "article-added" | "article-removed";
            article: string;
        } | components["schemas"]["MatterChange"];
        Actor: {
            id: string;
            name: string;
            aliases: string[];
            /** @enum {string} */
            kind: "person" | "organisation" | "country" | "place" | "group";
            role: string | null;
            party: string | null;
        };
        Agreement: {
            id: string;
            parties: components["schemas"]["Party"][];
            matter: string;
            summary: string;
            evidence: components["schemas"]["Excerpt"][];
            attributedTo: components["schemas"]["Speaker"] | null;
            background: boolean;
            conditions: components["schemas"]["Excerpt"][];
            dates: components["schemas"]["ItemDate"][];
            amounts: components["schemas"]["Amount"][];
            rule: string;
            cues: components["schemas"]["Excerpt"][];
            why: string;
            /** @enum {string} */
            status: "reached" | "in_principle" | "pledge";
        };
        Amount: {
            start: number;
            end: number;
            text: string;
            value: number;
            unit: string;
        };
        Difference: {
            matter: string | null;
            /** @enum {string} */
            kind: "status" | "number" | "date" | "party" | "wording";
            about: string;
            readings: {
                article: string;
                finding: string;
                reading: string;
                evidence: components["schemas"]["Excerpt"][];
            }[];
        };
        DossierActor: {
            id: string;
            name: string;
            aliases: string[];
            /** @enum {string} */
            kind: "person" | "organisation" | "country" | "place" | "group";
            role: string | null;
            party: string | null;
            variants: {
                article: string;
                id: string;
                name: string;
                /** @enum {string} */
                reason: "same-name" | "alias" | "diacritics" | "surname" | "acronym" | "misspelling" | "user";
            }[];
        };
        Excerpt: {
            start: number;
            end: number;
            text: string;
        };
        ItemDate: {
            start: number;
            end: number;
            text: string;
            date: string;
            deadline: boolean;
        };
        Matter: {
            id: string;
            title: string;
            /** @enum {string} */
            state: "agreed" | "in_principle" | "pledged" | "unresolved" | "differ";
            parties: string[];
            background: boolean;
            mentions: components["schemas"]["MatterMention"][];
            reports: {
                of: number;
                in: string[];
                silent: string[];
            };
        };
        MatterChange: {
            /** @enum {string} */
            kind: "new" | "agreed" | "reopened" | "changed" | "dropped";
            matter: string;
            title: string;
            before: ("agreed" | "in_principle" | "pledged" | "unresolved" | "differ") | null;
            after: ("agreed" | "in_principle" | "pledged" | "unresolved" | "differ") | null;
            articles: string[];
        };
        MatterMention: {
            article: string;
            item: string;
            /** @enum {string} */
            kind: "agreement" | "open_issue";
            status: ("reached" | "in_principle" | "pledge") | ("no_progress" | "disputed" | "refused" | "pending");
            attributedTo: components["schemas"]["Speaker"] | null;
            background: boolean;
            evidence: components["schemas"]["Excerpt"][];
            conditions: components["schemas"]["Excerpt"][];
            dates: components["schemas"]["ItemDate"][];
            amounts: components["schemas"]["Amount"][];
            why: string;
        };
        Moment: {
            date: string;
            /** @enum {string} */
            of: "publication" | "event";
            matter: string;
            /** @enum {string} */
            state: "agreed" | "in_principle" | "pledged" | "unresolved" | "differ";
            article: string;
        };
        Note: {
            code: string;
            message: string;
            start?: number;
        };
        OpenIssue: {
            id: string;
            parties: components["schemas"]["Party"][];
            matter: string;
            summary: string;
            evidence: components["schemas"]["Excerpt"][];
            attributedTo: components["schemas"]["Speaker"] | null;
            background: boolean;
            conditions: components["schemas"]["Excerpt"][];
            dates: components["schemas"]["ItemDate"][];
            amounts: components["schemas"]["Amount"][];
            rule: string;
            cues: components["schemas"]["Excerpt"][];
            why: string;
            /** @enum {string} */
            status: "no_progress" | "disputed" | "refused" | "pending";
            positions: components["schemas"]["Position"][];
        };
        Party: {
            id: string;
            name: string;
        };
        Position: {
            party: components["schemas"]["Party"];
            evidence: components["schemas"]["Excerpt"][];
        };
        Quote: {
            id: string;
            /** @enum {string} */
            type: "direct" | "mixed" | "indirect";
            content: components["schemas"]["Excerpt"][];
            cue: components["schemas"]["Excerpt"][];
            source: components["schemas"]["Excerpt"][];
            speaker: components["schemas"]["Speaker"] | null;
            hearer: components["schemas"]["Excerpt"][];
            accounts: components["schemas"]["Speaker"][];
            rule: string;
        };
        Speaker: {
            id: string;
            name: string;
            role: string | null;
            party: string | null;
        };
        Analyses: {
            analyses: components["schemas"]["Analysis"][];
        };
        Problem: {
            /** @constant */
            type: "about:blank";
            /** @enum {string} */
            title: "Bad Request" | "Unauthorized" | "Forbidden" | "Not Found" | "Method Not Allowed" | "Not Acceptable" | "Conflict" | "Content Too Large" | "Unsupported Media Type" | "Unprocessable Content" | "Too Many Requests" | "Internal Server Error" | "Service Unavailable";
            /** @enum {number} */
            status: 400 | 401 | 403 | 404 | 405 | 406 | 409 | 413 | 415 | 422 | 429 | 500 | 503;
            detail: string;
            instance: string;
            errors?: components["schemas"]["RequestError"][];
        };
        RequestError: {
            pointer: string;
            detail: string;
        } | {
            parameter: string;
            detail: string;
        };
        DossierSummary: {
            id: string;
            title: string;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            updated: string;
            revision: number;
            counts: {
                articles: number;
                matters: number;
                agreements: number;
                openIssues: number;
                quotes: number;
            };
        };
        DossiersPage: {
            data: components["schemas"]["DossierSummary"][];
            next: string | null;
        };
        Added: {
            dossier: string;
            revision: number;
            articles: {
                id: string;
                /** @enum {string} */
                status: "added" | "unchanged";
            }[];
            changes: components["schemas"]["Change"][];
        };
        Job: {
            id: string;
            dossier: string;
            /** @enum {string} */
            state: "waiting" | "done" | "failed";
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            updated: string;
            added: components["schemas"]["Added"] | null;
            problem: {
                status: number;
                detail: string;
            } | null;
        };
        ArticlesPage: {
            data: components["schemas"]["ArticleEntry"][];
            next: string | null;
        };
        ArticleEntry: {
            id: string;
            /** Format: date-time */
            added: string;
            headline: string | null;
            outlet: string | null;
            published: string | null;
            url: string | null;
            language: string;
        };
        Removed: {
            dossier: string;
            revision: number;
            article: string;
            changes: components["schemas"]["Change"][];
        };
        AgreementsPage: {
            data: components["schemas"]["AgreementEntry"][];
            next: string | null;
        };
        AgreementEntry: {
            id: string;
            parties: components["schemas"]["Party"][];
            matter: string;
            summary: string;
            evidence: components["schemas"]["Excerpt"][];
            attributedTo: components["schemas"]["Speaker"] | null;
            background: boolean;
            conditions: components["schemas"]["Excerpt"][];
            dates: components["schemas"]["ItemDate"][];
            amounts: components["schemas"]["Amount"][];
            rule: string;
            cues: components["schemas"]["Excerpt"][];
            why: string;
            /** @enum {string} */
            status: "reached" | "in_principle" | "pledge";
            article: components["schemas"]["ArticleReference"];
            about: components["schemas"]["MatterReference"];
        };
        ArticleReference: {
            id: string;
            outlet: string | null;
            /** Format: date-time */
            dated: string;
        };
        MatterReference: {
            id: string;
            title: string;
            /** @enum {string} */
            state: "agreed" | "in_principle" | "pledged" | "unresolved" | "differ";
            reports: {
                of: number;
                articles: number;
                outlets: number;
            };
        };
        OpenIssuesPage: {
            data: components["schemas"]["OpenIssueEntry"][];
            next: string | null;
        };
        OpenIssueEntry: {
            id: string;
            parties: components["schemas"]["Party"][];
            matter: string;
            summary: string;
            evidence: components["schemas"]["Excerpt"][];
            attributedTo: components["schemas"]["Speaker"] | null;
            background: boolean;
            conditions: components["schemas"]["Excerpt"][];
            dates: components["schemas"]["ItemDate"][];
            amounts: components["schemas"]["Amount"][];
            rule: string;
            cues: components["schemas"]["Excerpt"][];
            why: string;
            /** @enum {string} */
            status: "no_progress" | "disputed" | "refused" | "pending";
            positions: components["schemas"]["Position"][];
            article: components["schemas"]["ArticleReference"];
            about: components["schemas"]["MatterReference"];
        };
        QuotesPage: {
            data: components["schemas"]["QuoteEntry"][];
            next: string | null;
        };
        QuoteEntry: {
            id: string;
            /** @enum {string} */
            type: "direct" | "mixed" | "indirect";
            content: components["schemas"]["Excerpt"][];
            cue: components["schemas"]["Excerpt"][];
            source: components["schemas"]["Excerpt"][];
            speaker: components["schemas"]["Speaker"] | null;
            hearer: components["schemas"]["Excerpt"][];
            accounts: components["schemas"]["Speaker"][];
            rule: string;
            article: components["schemas"]["ArticleReference"];
        };
        SpeakersPage: {
            data: components["schemas"]["SpeakerEntry"][];
            next: string | null;
        };
        SpeakerEntry: {
            id: string;
            name: string;
            aliases: string[];
            /** @enum {string} */
            kind: "person" | "organisation" | "country" | "place" | "group";
            role: string | null;
            party: string | null;
            quotes: number;
        };
        MattersPage: {
            data: components["schemas"]["MatterEntry"][];
            next: string | null;
        };
        MatterEntry: {
            id: string;
            title: string;
            /** @enum {string} */
            state: "agreed" | "in_principle" | "pledged" | "unresolved" | "differ";
            parties: string[];
            background: boolean;
            reports: {
                of: number;
                articles: number;
                outlets: number;
            };
        };
        Matrix: {
            rows: {
                id: string;
                title: string;
            }[];
            columns: {
                id: string;
                title: string;
            }[];
            cells: (("agreed" | "in_principle" | "pledged" | "unresolved" | "differ") | "silent")[][];
        };
        JsonFeed: {
            /** @constant */
            version: "https://jsonfeed.org/version/1.1";
            title: string;
            home_page_url: string;
            feed_url: string;
            /** @constant */
            language: "en";
            items: {
                id: string;
                url: string;
                title: string;
                content_text: string;
                /** Format: date-time */
                date_published: string;
            }[];
        };
        Health: {
            /** @constant */
            status: "ok";
        };
        Analysis: {
            /** @constant */
            schema: "parley/analysis@1";
            id: string;
            article: {
                headline: string | null;
                outlet: string | null;
                published: string | null;
                url: string | null;
                language: string;
                text: string;
            };
            actors: components["schemas"]["Actor"][];
            quotes: components["schemas"]["Quote"][];
            agreements: components["schemas"]["Agreement"][];
            openIssues: components["schemas"]["OpenIssue"][];
            furniture: components["schemas"]["Excerpt"][];
            notes: components["schemas"]["Note"][];
        };
        Dossier: {
            /** @constant */
            schema: "parley/dossier@1";
            articles: {
                id: string;
                headline: string | null;
                outlet: string | null;
                published: string | null;
                url: string | null;
                sameStoryAs: string | null;
            }[];
            actors: components["schemas"]["DossierActor"][];
            matters: components["schemas"]["Matter"][];
            differences: components["schemas"]["Difference"][];
            quotes: {
                article: string;
                id: string;
                /** @enum {string} */
                type: "direct" | "mixed" | "indirect";
                content: components["schemas"]["Excerpt"][];
                cue: components["schemas"]["Excerpt"][];
                source: components["schemas"]["Excerpt"][];
                speaker: components["schemas"]["Speaker"] | null;
                hearer: components["schemas"]["Excerpt"][];
                accounts: components["schemas"]["Speaker"][];
                rule: string;
            }[];
            timeline: components["schemas"]["Moment"][];
        };
        DossierDiff: {
            /** @constant */
            schema: "parley/diff@1";
            articles: {
                added: string[];
                removed: string[];
            };
            changes: components["schemas"]["MatterChange"][];
        };
        WordsOutput: {
            /** @default [] */
            parties: {
                name: string;
                /** @default [] */
                aliases: string[];
                /** @enum {string} */
                kind: "person" | "organisation" | "country" | "group";
            }[];
            /** @default [] */
            cues: {
                phrase: string;
                /** @enum {string} */
                class: "acceptance" | "terms" | "leaning" | "commitment" | "refusal" | "demand" | "accusation" | "conflict" | "lack_of_result" | "pending";
            }[];
            /** @default [] */
            topics: {
                phrase: string;
                matter: string;
            }[];
        };
        ChangeEvent: {
            revision: number;
            /** Format: date-time */
            at: string;
            change: components["schemas"]["Change"];
        };
        ResetEvent: {
            revision: number;
        };
    };
    responses: {
        /** @description The body is not what its type says, or a header is malformed. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No token, or none that is known. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Accept leaves out every form that the answer has. */
        NotAcceptable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large. */
        ContentTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is of another media type, charset or coding. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                Accept: components["headers"]["Accept"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A parameter or a part of the body is wrong; `errors` names each. */
        UnprocessableContent: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests, or too many streams of one client. */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something went wrong here. */
        InternalServerError: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The token may read only. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no room for more; Retry-After says when to come again. */
        ServiceUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The client has this answer already. */
        NotModified: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description There is no such thing. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What is there already does not allow it. */
        Conflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Server-Timing": components["headers"]["Server-Timing"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Finds the request in the log; the one that the request came with, if it did. */
        "X-Request-Id": string;
        /** @description How long the answer took, and what of it the analysis. */
        "Server-Timing": string;
        /** @description `"requests";r=…;t=…`: how many requests are left, and in how many seconds all of them are. Absent without a limit. */
        RateLimit: string;
        /** @description `"requests";q=…;w=…`: how many requests are allowed, in how many seconds. Absent without a limit. */
        "RateLimit-Policy": string;
        /** @description What kind of token is needed (RFC 6750). */
        "WWW-Authenticate": string;
        /** @description The media types that a body may have. */
        Accept: string;
        /** @description Seconds until the client may come again. */
        "Retry-After": string;
        /** @description Where what was made is. */
        Location: string;
        /** @description `<…>; rel="next"`: where the next page is. Absent on the last. */
        Link: string;
        /** @description Changes with the dossier's revision, and differs from address to address and from form to form. */
        ETag: string;
        /** @description `true`: the answer is that of an earlier request with the same key. */
        "Idempotency-Replayed": "true";
        /** @description `respond-async` */
        "Preference-Applied": "respond-async";
        /** @description The request headers on which the answer depends. */
        Vary: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    extract: {
        parameters: {
            query?: {
                /** @description The article's id; made from its text where none is said. */
                id?: string;
                /** @description The article's headline. */
                headline?: string;
                /** @description An outlet, by its name. */
                outlet?: string;
                /** @description When the article was published. */
                published?: string;
                /** @description The article's address. */
                url?: string;
                /** @description The article's language (BCP 47). */
                language?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleToExtract"] | components["schemas"]["BatchToExtract"] | components["schemas"]["PageToExtract"];
                "text/plain": string;
                "text/html": string;
                "text/markdown": string;
                "text/csv": string;
                "text/tab-separated-values": string;
                "application/rss+xml": string;
                "application/atom+xml": string;
                "application/feed+json": string;
                "application/ld+json": string;
                "application/xml": string;
                "application/x-ndjson": string;
                "message/rfc822": string;
                "application/mbox": string;
            };
        };
        responses: {
            /** @description The analysis of one article, or those of several in the same order. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Analysis"] | components["schemas"]["Analyses"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listDossiers: {
        parameters: {
            query?: {
                /** @description Where the page before ended: its `next`. */
                cursor?: string;
                /** @description The most entries of the page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of dossiers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossiersPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    openDossier: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any word that the client makes up for this request. Sent again with it, the request is answered as before, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDossier"];
            };
        };
        responses: {
            /** @description The dossier, empty. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierSummary"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDossier: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that the client has. 304 where it is still the same. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description A dossier's id. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dossier. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierSummary"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A dossier's id. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWords: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that the client has. 304 where it is still the same. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description A dossier's id. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its words; empty lists where it has none. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WordsOutput"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listArticles: {
        parameters: {
            query?: {
                /** @description An outlet, by its name. */
                outlet?: string;
                /** @description A matter's id. */
                matter?: string;
                /** @description Words that must be there, all of them. */
                q?: string;
                /** @description Only what was published, or else added, since: a date, or a time with its offset. */
                since?: string | unknown | unknown;
                /** @description Where the page before ended: its `next`. */
                cursor?: string;
                /** @description The most entries of the page. */
                limit?: number;
            };
            header?: {
                /** @description The ETag of the answer that the client has. 304 where it is still the same. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description A dossier's id. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of articles. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticlesPage"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addArticles: {
        parameters: {
            query?: {
                /** @description The article's id; made from its text where none is said. */
                id?: string;
                /** @description The article's headline. */
                headline?: string;
                /** @description An outlet, by its name. */
                outlet?: string;
                /** @description When the article was published. */
                published?: string;
                /** @description The article's address. */
                url?: string;
                /** @description The article's language (BCP 47). */
                language?: string;
            };
            header?: {
                /** @description Any word that the client makes up for this request. Sent again with it, the request is answered as before, and nothing is done twice. */
                "Idempotency-Key"?: string;
                /** @description `respond-async`: answer at once with a job, and read the articles afterwards. */
                Prefer?: string;
            };
            path: {
                /** @description A dossier's id. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleRequest"] | components["schemas"]["BatchRequest"] | components["schemas"]["PageRequest"];
                "text/plain": string;
                "text/html": string;
                "text/markdown": string;
                "text/csv": string;
                "text/tab-separated-values": string;
                "application/rss+xml": string;
                "application/atom+xml": string;
                "application/feed+json": string;
                "application/ld+json": string;
                "application/xml": string;
                "application/x-ndjson": string;
                "message/rfc822": string;
                "application/mbox": string;
            };
        };
        responses: {
            /** @description What became of each, and what changed by it. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Added"];
                };
            };
            /** @description The job that reads them, where the client prefers that. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Location: components["headers"]["Location"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getArticle: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that the client has. 304 where it is still the same. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description A dossier's id. */
                dossier: string;
                /** @description An article's id. */
                article: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The analysis. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Analysis"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    removeArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A dossier's id. */
                dossier: string;
                /** @description An article's id. */
                article: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changed by it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Removed"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A dossier's id. */
                dossier: string;
                /** @description A job's id. */
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAgreements: {
        parameters: {
            query?: {
                /** @description An actor of the dossier, by id or by any of its names. */
                party?: string;
                /** @description A matter's id. */
                matter?: string;
                /** @description An outlet, by its name. */
                outlet?: string;
                /** @description Only what at least so many outlets tell. */
                min_outlets?: number;
                /** @description Words that must be there, all of them. */
                q?: string;
                /** @description Only what was published, or else added, since: a date, or a time with its offset. */
                since?: string | unknown | unknown;
                /** @description Where the page before ended: its `next`. */
                cursor?: string;
                /** @description The most entries of the page. */
                limit?: number;
                /** @description Only what stands so. */
                status?: "reached" | "in_principle" | "pledge";
            };
            header?: {
                /** @description The ETag of the answer that the client has. 304 where it is still the same. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description A dossier's id. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementsPage"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listOpenIssues: {
        parameters: {
            query?: {
                /** @description An actor of the dossier, by id or by any of its names. */
                party?: string;
                /** @description A matter's id. */
                matter?: string;
                /** @description An outlet, by its name. */
                outlet?: string;
                /** @description Only what at least so many outlets tell. */
                min_outlets?: number;
                /** @description Words that must be there, all of them. */
                q?: string;
                /** @description Only what was published, or else added, since: a date, or a time with its offset. */
                since?: string | unknown | unknown;
                /** @description Where the page before ended: its `next`. */
                cursor?: string;
                /** @description The most entries of the page. */
                limit?: number;
                /** @description Only what stands so. */
                status?: "no_progress" | "disputed" | "refused" | "pending";
            };
            header?: {
                /** @description The ETag of the answer that the client has. 304 where it is still the same. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description A dossier's id. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenIssuesPage"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listQuotes: {
        parameters: {
            query?: {
                /** @description Who speaks, by id or by any of the names. */
                speaker?: string;
                /** @description An actor of the dossier, by id or by any of its names. */
                party?: string;
                /** @description An outlet, by its name. */
                outlet?: string;
                /** @description Quotes of one type. */
                type?: "direct" | "mixed" | "indirect";
                /** @description Words that must be there, all of them. */
                q?: string;
                /** @description Only what was published, or else added, since: a date, or a time with its offset. */
                since?: string | unknown | unknown;
                /** @description Where the page before ended: its `next`. */
                cursor?: string;
                /** @description The most entries of the page. */
                limit?: number;
            };
            header?: {
                /** @description The ETag of the answer that the client has. 304 where it is still the same. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description A dossier's id. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotesPage"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listSpeakers: {
        parameters: {
            query?: {
                /** @description An actor of the dossier, by id or by any of its names. */
                party?: string;
                /** @description Where the page before ended: its `next`. */
                cursor?: string;
                /** @description The most entries of the page. */
                limit?: number;
            };
            header?: {
                /** @description The ETag of the answer that the client has. 304 where it is still the same. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description A dossier's id. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeakersPage"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listMatters: {
        parameters: {
            query?: {
                /** @description An actor of the dossier, by id or by any of its names. */
                party?: string;
                /** @description An outlet, by its name. */
                outlet?: string;
                /** @description Only what stands so. */
                status?: "agreed" | "in_principle" | "pledged" | "unresolved" | "differ";
                /** @description Only what at least so many outlets tell. */
                min_outlets?: number;
                /** @description Words that must be there, all of them. */
                q?: string;
                /** @description Only what was published, or else added, since: a date, or a time with its offset. */
                since?: string | unknown | unknown;
                /** @description Where the page before ended: its `next`. */
                cursor?: string;
                /** @description The most entries of the page. */
                limit?: number;
            };
            header?: {
                /** @description The ETag of the answer that the client has. 304 where it is still the same. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description A dossier's id. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MattersPage"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getMatrix: {
        parameters: {
            query?: {
                /** @description What stands in the rows; matters, where nothing is said. */
                rows?: "matters" | "outlets" | "parties";
                /** @description What stands in the columns; what is not said follows from `rows`. */
                columns?: "matters" | "outlets" | "parties";
            };
            header?: {
                /** @description The ETag of the answer that the client has. 304 where it is still the same. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description A dossier's id. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How each matter stands by each. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matrix"];
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getDiff: {
        parameters: {
            query: {
                /** @description The beginning: a date, or a time with its offset. */
                from: string | unknown | unknown;
                /** @description The end, that day included; now, where nothing is said. */
                to?: string | unknown | unknown;
            };
            header?: {
                /** @description The ETag of the answer that the client has. 304 where it is still the same. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description A dossier's id. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierDiff"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getBriefing: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that the client has. 304 where it is still the same. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description A dossier's id. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole dossier; a page where any form is welcome. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "text/markdown": string;
                    "text/csv": string;
                    "application/json": components["schemas"]["Dossier"];
                    "application/ld+json": {
                        [key: string]: unknown;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getBriefingAsPage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that the client has. 304 where it is still the same. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description A dossier's id. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole dossier. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getBriefingAsMarkdown: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that the client has. 304 where it is still the same. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description A dossier's id. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole dossier. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/markdown": string;
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getBriefingAsCsv: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that the client has. 304 where it is still the same. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description A dossier's id. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole dossier. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getBriefingAsJson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that the client has. 304 where it is still the same. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description A dossier's id. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole dossier. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getBriefingAsJsonLd: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that the client has. 304 where it is still the same. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description A dossier's id. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole dossier. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": {
                        [key: string]: unknown;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    followChanges: {
        parameters: {
            query?: {
                /** @description A revision of the dossier, or the id of an event; the changes after it are told first. */
                after?: string;
                /** @description Seconds that the stream stays open; 0 tells what has happened already. */
                wait?: number;
            };
            header?: {
                /** @description The id of the last event that the client has; goes before `after`. */
                "Last-Event-ID"?: string;
            };
            path: {
                /** @description A dossier's id. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events, and comments that keep the connection. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAtomFeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that the client has. 304 where it is still the same. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description A dossier's id. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getJsonFeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that the client has. 304 where it is still the same. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description A dossier's id. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": components["schemas"]["JsonFeed"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
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
            /** @description It does. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
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
            /** @description OpenAPI 3.1. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getReference: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page without scripts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getSchema: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A schema's name. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON Schema 2020-12. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": {
                        [key: string]: unknown;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
