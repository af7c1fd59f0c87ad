package portcullis.core.screen;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portcullis.core.link.Link;
import portcullis.core.match.Match;
import portcullis.core.ownership.Holdings;
import portcullis.core.rule.Facts;
import portcullis.core.subject.Known;
import portcullis.core.subject.Party;
import portcullis.core.subject.Place;
import portcullis.core.subject.Role;
import portcullis.core.watchlist.Legal;
import portcullis.core.watchlist.Listing;

/** The facts of a party, and of a match of it, on top of the row's. */
final class PartyFacts {
    private final LocalDate day;
    private final double strongThreshold;

    PartyFacts(LocalDate day, double strongThreshold) {
        this.day = day;
        this.strongThreshold = strongThreshold;
    }

    /** What is known of a party beside its row: who owns it, and what it shares with restricted parties. */
    record Beside(Holdings holdings, List<Link> links) {}

    /** @param ordered the day of the order, for a company's age */
    Facts of(RowFacts row, Party party, Beside beside, Known<LocalDate> ordered) {
        Facts.Filling filling = row.facts().more();
        row.parties().tell(filling, party);
        filling.put(SubjectFacts.PARTY_ROLE, party.role().name());
        filling.put(SubjectFacts.PARTY_TRANSACTION, party.role().isTransactionParty());
        filling.put(SubjectFacts.PARTY_NAME, party.label());
        filling.put(
                SubjectFacts.PARTY_TOPICS,
                Topics.of(party.label() + " " + party.name().nativeScript().orElse("")));
        filling.putKnown(SubjectFacts.PARTY_COUNTRY, party.place().country().map(RowFacts::counted));
        filling.putKnown(
                SubjectFacts.PARTY_HEADQUARTERS,
                party.corporate().headquarters().map(RowFacts::counted));
        filling.putKnown(
                SubjectFacts.PARTY_PARENT_HEADQUARTERS,
                party.corporate().parentHeadquarters().map(RowFacts::counted));
        filling.put(
                SubjectFacts.PARTY_WORDS,
                (party.name().written() + " " + party.name().nativeScript().orElse("")).strip());
        filling.putKnown(
                SubjectFacts.PARTY_INCORPORATED,
                party.corporate().incorporated().map(LocalDate::toString));
        LocalDate on = ordered.asOptional().orElse(day);
        filling.putKnown(
                SubjectFacts.PARTY_MONTHS,
                party.corporate().incorporated().map(since -> ChronoUnit.MONTHS.between(since, on)));
        OwnershipFacts.tell(filling, beside.holdings());
        LinkFacts.tell(filling, beside.links());
        return filling.done();
    }

    Facts of(Facts party, Match match) {
        Listing listing = match.listing();
        Legal legal = listing.legal();
        boolean strong = match.score().atLeast(strongThreshold);
        Facts.Filling filling = party.more();
        filling.put(SubjectFacts.MATCH_LIST, listing.list().name());
        filling.put(SubjectFacts.MATCH_SCORE, match.score().value());
        filling.putKnown(SubjectFacts.MATCH_SAME, Optional.of(true).filter(same -> strong));
        filling.put(SubjectFacts.MATCH_STRONG, strong);
        filling.put(SubjectFacts.MATCH_CARRIER, match.carrier().name());
        EntryTerms.tell(filling, listing);
        filling.put(SubjectFacts.MATCH_ADDRESS_ONLY, listing.isAddressOnly());
        if (!legal.footnotes().uncertain()) {
            filling.put(
                    SubjectFacts.MATCH_FOOTNOTES,
                    legal.footnotes().numbers().stream().sorted().toList());
        }
        filling.put(SubjectFacts.MATCH_PROGRAMS, legal.programs());
        filling.put(
                SubjectFacts.MATCH_COUNTRIES,
                listing.countries().stream().map(RowFacts::counted).toList());
        filling.put(SubjectFacts.MATCH_CURRENT, isCurrent(legal));
        filling.put(
                SubjectFacts.MATCH_REQUIREMENT, legal.license().requirement().orElse(""));
        filling.put(SubjectFacts.MATCH_POLICY_WORDS, legal.license().policy().orElse(""));
        filling.put(SubjectFacts.MATCH_CITATION, legal.citation().orElse(""));
        return filling.done();
    }

    private boolean isCurrent(Legal legal) {
        return legal.from().map(from -> !day.isBefore(from)).orElse(true)
                && legal.to().map(to -> !day.isAfter(to)).orElse(true);
    }

    /** Those who stand behind a party, as parties of their own: its ultimate parent, its owners, its officers and agents. */
    static List<Party> behind(Party party) {
        var parents = party
                .corporate()
                .ultimateParent()
                .filter(name -> !name.isBlank())
                .map(name -> Party.of(Role.PARENT, name))
                .map(parent ->
                        parent.at(new Place(Optional.empty(), party.corporate().parentHeadquarters())))
                .stream();
        var owners = party.corporate().owners().stream()
                .filter(owner -> !owner.name().isBlank())
                .map(owner -> Party.of(Role.OWNER, owner.name()));
        var officers = party.contacts().officers().stream().map(name -> Party.of(Role.OFFICER, name));
        var agents = party.contacts().agents().stream().map(name -> Party.of(Role.AGENT, name));
        return Stream.of(parents, owners, officers, agents).flatMap(all -> all).toList();
    }
}
