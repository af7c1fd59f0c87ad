package portcullis.edge.rest.wire;

import portcullis.core.match.Recall;
import portcullis.core.watchlist.Edition;
import portcullis.flow.port.Editions;

/** A list edition as the API tells it. */
public final class EditionJson {
    private EditionJson() {}

    public static JsonText of(Editions.Adopted adopted) {
        Edition edition = adopted.edition();
        return new JsonText()
                .with("id", edition.id())
                .with("source", edition.source())
                .with("published", edition.published().toString())
                .with("sha256", edition.sha256())
                .with("entries", edition.entries())
                .with("sample", edition.sample())
                .with("fileName", adopted.fileName())
                .with("adoptedAt", adopted.adoptedAt().toString())
                .with("adoptedBy", adopted.adoptedBy())
                .with("inForce", adopted.inForce())
                .with("previous", adopted.facts().previous())
                .raw(
                        "changes",
                        new JsonText()
                                .with("added", adopted.facts().changes().added())
                                .with("removed", adopted.facts().changes().removed())
                                .with("changed", adopted.facts().changes().changed())
                                .toString())
                .with("remarks", adopted.facts().remarks())
                .raw("recall", JsonText.array(adopted.recall().figures(), EditionJson::figure));
    }

    private static String figure(Recall.Figure figure) {
        return new JsonText()
                .with("change", figure.change().name())
                .with("tried", figure.tried())
                .with("found", figure.found())
                .with("missed", figure.missed())
                .toString();
    }
}
