package portcullis.edge.json;

import java.util.List;
import java.util.Optional;
import portcullis.core.subject.Access;
import portcullis.core.subject.Answers;
import portcullis.core.subject.Doubt;
import portcullis.core.subject.Item;
import portcullis.core.subject.Party;
import portcullis.core.subject.Reference;
import portcullis.core.subject.Role;
import portcullis.core.subject.Route;
import portcullis.core.subject.Subject;
import portcullis.core.subject.SubjectKind;
import portcullis.core.subject.Use;
import portcullis.flow.port.Documents.Malformed;

/**
 * A subject. From outside all may be absent but one party: a document without {@code kind} is a customer when it speaks of
 * access and of neither item nor route, else an order; a party without {@code role} is the customer or the end user, the role
 * for which most rules are written.
 */
final class SubjectJson {
    private SubjectJson() {}

    static void write(Out out, Subject subject) {
        out.text("kind", subject.kind().name());
        if (subject.rowNumber() > 0) {
            out.number("row", subject.rowNumber());
        }
        if (!subject.reference().equals(Reference.UNKNOWN)) {
            out.object("reference", inner -> write(inner, subject.reference()));
        }
        out.fact("date", subject.date()).objects("parties", subject.parties(), PartyJson::write);
        if (!subject.item().equals(Item.UNKNOWN)) {
            out.object("item", inner -> ItemJson.write(inner, subject.item()));
        }
        if (!subject.route().equals(Route.UNKNOWN)) {
            out.object("route", inner -> write(inner, subject.route()));
        }
        if (!subject.use().equals(Use.UNKNOWN)) {
            out.object("use", inner -> write(inner, subject.use()));
        }
        if (!subject.access().equals(Access.UNKNOWN)) {
            out.object("access", inner -> write(inner, subject.access()));
        }
        if (!subject.answers().stated().isEmpty()) {
            out.object("answers", inner -> AnswersJson.write(inner, subject.answers()));
        }
        out.fact("terms", subject.terms())
                .someObjects(
                        "doubts",
                        subject.doubts(),
                        (inner, doubt) -> inner.text("field", doubt.field())
                                .text("seen", doubt.seen())
                                .text("expected", doubt.expected()));
    }

    static Subject read(Members members) {
        SubjectKind kind = kind(members);
        Role role = kind == SubjectKind.CUSTOMERS ? Role.CUSTOMER : Role.END_USER;
        List<Party> parties = members.list("parties", seen -> PartyJson.read(seen, role));
        if (parties.isEmpty()) {
            throw new Malformed(members.pointer() + "/parties", "at least one party", "none");
        }
        var subject = new Subject(
                kind,
                members.find("row").map(Seen::integer).orElse(0),
                members.find("reference").map(SubjectJson::reference).orElse(Reference.UNKNOWN),
                members.known("date", Seen::date),
                parties,
                members.find("item").map(ItemJson::read).orElse(Item.UNKNOWN),
                members.find("route").map(SubjectJson::route).orElse(Route.UNKNOWN),
                members.find("use").map(SubjectJson::use).orElse(Use.UNKNOWN),
                members.find("access").map(SubjectJson::access).orElse(Access.UNKNOWN),
                members.knownText("terms"),
                members.find("answers").map(AnswersJson::read).orElse(Answers.NONE),
                members.list("doubts", SubjectJson::doubt));
        members.end();
        return subject;
    }

    private static SubjectKind kind(Members members) {
        Optional<SubjectKind> stated = members.find("kind").map(seen -> seen.oneOf(SubjectKind.class));
        boolean onlyAccess = members.find("access").isPresent()
                && members.find("item").isEmpty()
                && members.find("route").isEmpty();
        return stated.orElse(onlyAccess ? SubjectKind.CUSTOMERS : SubjectKind.PURCHASE_ORDERS);
    }

    private static void write(Out out, Reference reference) {
        out.fact("number", reference.number())
                .fact("revision", reference.revision())
                .fact("line", reference.line());
    }

    private static Reference reference(Seen seen) {
        Members members = seen.members();
        var reference =
                new Reference(members.knownText("number"), members.knownText("revision"), members.knownText("line"));
        members.end();
        return reference;
    }

    private static void write(Out out, Route route) {
        out.fact("exportFrom", route.exportFrom())
                .fact("shipFrom", route.shipFrom())
                .someTexts("intermediate", route.intermediate())
                .fact("destination", route.destination());
    }

    private static Route route(Seen seen) {
        Members members = seen.members();
        var route = new Route(
                members.known("exportFrom", Seen::country),
                members.known("shipFrom", Seen::country),
                members.list("intermediate", Seen::country),
                members.known("destination", Seen::country));
        members.end();
        return route;
    }

    private static void write(Out out, Use use) {
        out.fact("text", use.text())
                .fact("advancedNodeFacility", use.advancedNodeFacility())
                .fact("supercomputer", use.supercomputer())
                .fact("military", use.military());
    }

    private static Use use(Seen seen) {
        Members members = seen.members();
        var use = new Use(
                members.knownText("text"),
                members.known("advancedNodeFacility", Seen::flag),
                members.known("supercomputer", Seen::flag),
                members.known("military", Seen::flag));
        members.end();
        return use;
    }

    private static void write(Out out, Access access) {
        out.fact("service", access.service())
                .fact("accelerator", access.accelerator())
                .fact("count", access.count())
                .fact("site", access.site())
                .fact("userCountries", access.userCountries())
                .fact("training", access.training().happens())
                .fact("trainingOperations", access.training().operations())
                .fact("resale", access.resale());
    }

    private static Access access(Seen seen) {
        Members members = seen.members();
        var access = new Access(
                members.knownText("service"),
                members.knownText("accelerator"),
                members.known("count", Seen::number),
                members.known("site", Seen::country),
                members.known("userCountries", list -> list.list(Seen::country)),
                new Access.Training(
                        members.known("training", Seen::flag), members.known("trainingOperations", Seen::number)),
                members.known("resale", Seen::flag));
        members.end();
        return access;
    }

    private static Doubt doubt(Seen seen) {
        Members members = seen.members();
        var doubt = new Doubt(
                members.text("field"),
                members.find("seen").map(Seen::text).orElse(""),
                members.find("expected").map(Seen::text).orElse(""));
        members.end();
        return doubt;
    }
}
