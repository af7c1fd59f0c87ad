package portcullis.edge.json;

import java.util.Optional;
import portcullis.core.subject.Contacts;
import portcullis.core.subject.Corporate;
import portcullis.core.subject.Owner;
import portcullis.core.subject.Party;
import portcullis.core.subject.PartyName;
import portcullis.core.subject.Place;
import portcullis.core.subject.Role;
import portcullis.flow.port.Documents.Malformed;

/** A party of a subject, with who stands behind it. */
final class PartyJson {
    private PartyJson() {}

    static void write(Out out, Party party) {
        Corporate behind = party.corporate();
        out.text("role", party.role().name())
                .text("name", party.name().written())
                .fact("nativeName", party.name().nativeScript())
                .fact("address", party.place().address())
                .fact("country", party.place().country())
                .fact("identifier", party.identifier())
                .fact("headquarters", behind.headquarters())
                .fact("ultimateParent", behind.ultimateParent())
                .fact("parentHeadquarters", behind.parentHeadquarters())
                .fact("incorporated", behind.incorporated())
                .someObjects(
                        "owners",
                        behind.owners(),
                        (inner, owner) -> inner.text("name", owner.name()).fact("percent", owner.percent()))
                .someTexts("phones", party.contacts().phones())
                .someTexts("emails", party.contacts().emails())
                .someTexts("websites", party.contacts().websites())
                .someTexts("agents", party.contacts().agents())
                .someTexts("officers", party.contacts().officers());
    }

    /** @param role for a party that states none */
    static Party read(Seen seen, Role role) {
        Members members = seen.members();
        var name = new PartyName(members.find("name").map(Seen::text).orElse(""), members.optionalText("nativeName"));
        var place = new Place(members.optionalText("address"), members.known("country", Seen::country));
        if (name.written().isBlank()
                && name.nativeScript().isEmpty()
                && place.address().isEmpty()) {
            throw new Malformed(members.pointer() + "/name", "a name, or at least an address", "nothing");
        }
        var party = new Party(
                members.find("role").map(text -> text.oneOf(Role.class)).orElse(role),
                name,
                place,
                members.optionalText("identifier"),
                behind(members),
                contacts(members));
        members.end();
        return party;
    }

    private static Corporate behind(Members members) {
        return new Corporate(
                members.known("headquarters", Seen::country),
                members.optionalText("ultimateParent"),
                members.known("parentHeadquarters", Seen::country),
                members.known("incorporated", Seen::date),
                members.list("owners", PartyJson::owner));
    }

    private static Contacts contacts(Members members) {
        var contacts = new Contacts(
                members.list("phones", Seen::text),
                members.list("emails", Seen::text),
                members.list("websites", Seen::text),
                members.list("agents", Seen::text),
                members.list("officers", Seen::text));
        return contacts.isEmpty() ? Contacts.NONE : contacts;
    }

    private static Owner owner(Seen seen) {
        Members members = seen.members();
        var owner = new Owner(members.text("name"), members.known("percent", Seen::percent));
        members.end();
        return owner;
    }

    /** How the finding names its party: role, and the name or what stands in for it. */
    static void writeLabel(Out out, Optional<Party> party) {
        party.ifPresent(of -> out.object(
                "party", inner -> inner.text("role", of.role().name()).text("name", of.label())));
    }
}
