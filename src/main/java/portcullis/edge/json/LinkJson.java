package portcullis.edge.json;

import portcullis.core.link.Link;
import portcullis.core.link.LinkKind;

/** What a party has in common with restricted parties. */
final class LinkJson {
    private LinkJson() {}

    static void write(Out out, Link link) {
        out.text("kind", link.kind().name())
                .text("shared", link.shared())
                .objects("with", link.with(), LinkJson::write)
                .number("holders", link.holders());
        if (link.isWeak()) {
            out.text("common", link.common());
        }
    }

    private static void write(Out out, Link.Holder holder) {
        out.text("origin", holder.origin().name())
                .text("name", holder.name())
                .text("written", holder.written())
                .text("list", holder.list())
                .text("id", holder.id())
                .text("editionId", holder.source());
    }

    static Link read(Seen seen) {
        Members members = seen.members();
        return new Link(
                members.get("kind").oneOf(LinkKind.class),
                members.text("shared"),
                members.list("with", LinkJson::holder),
                members.get("holders").integer(),
                members.optionalText("common").orElse(""));
    }

    private static Link.Holder holder(Seen seen) {
        Members members = seen.members();
        return new Link.Holder(
                members.get("origin").oneOf(Link.Origin.class),
                members.text("name"),
                members.text("written"),
                members.text("list"),
                members.text("id"),
                members.text("editionId"));
    }
}
