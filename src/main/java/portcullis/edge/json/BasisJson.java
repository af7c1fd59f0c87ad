package portcullis.edge.json;

import portcullis.core.rule.Mode;
import portcullis.core.rule.PackVersion;
import portcullis.core.screen.Basis;
import portcullis.core.watchlist.Edition;

/** What a screening stood on. */
final class BasisJson {
    private BasisJson() {}

    static void write(Out out, Basis basis) {
        out.text("asOf", basis.asOf().toString())
                .text("mode", basis.mode().name())
                .fact("scenario", basis.scenario())
                .objects("editions", basis.editions(), BasisJson::write)
                .objects(
                        "packs",
                        basis.packs(),
                        (inner, pack) -> inner.text("name", pack.name())
                                .text("version", pack.version())
                                .text("sha256", pack.sha256()))
                .someTexts("settings", basis.settings())
                .text("software", basis.software());
    }

    private static void write(Out out, Edition edition) {
        out.text("id", edition.id())
                .text("source", edition.source())
                .text("published", edition.published().toString())
                .text("sha256", edition.sha256())
                .number("entries", edition.entries())
                .flag("sample", edition.sample());
    }

    static Basis read(Members members) {
        return new Basis(
                members.get("asOf").date(),
                members.get("mode").oneOf(Mode.class),
                members.optionalText("scenario"),
                members.list("editions", BasisJson::edition),
                members.list("packs", BasisJson::pack),
                members.texts("settings"),
                members.text("software"));
    }

    private static Edition edition(Seen seen) {
        Members members = seen.members();
        return new Edition(
                members.text("id"),
                members.text("source"),
                members.get("published").date(),
                members.text("sha256"),
                members.get("entries").integer(),
                members.get("sample").flag());
    }

    private static PackVersion pack(Seen seen) {
        Members members = seen.members();
        return new PackVersion(members.text("name"), members.text("version"), members.text("sha256"));
    }
}
