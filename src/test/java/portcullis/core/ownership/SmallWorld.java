package portcullis.core.ownership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import portcullis.core.match.Evidence;
import portcullis.core.match.Match;
import portcullis.core.match.Score;
import portcullis.core.subject.Corporate;
import portcullis.core.subject.Known;
import portcullis.core.subject.Owner;
import portcullis.core.subject.Party;
import portcullis.core.subject.Role;
import portcullis.core.watchlist.Footnotes;
import portcullis.core.watchlist.Legal;
import portcullis.core.watchlist.LicenseTerms;
import portcullis.core.watchlist.ListCode;
import portcullis.core.watchlist.ListedKind;
import portcullis.core.watchlist.ListedName;
import portcullis.core.watchlist.Listing;

/**
 * A few made-up parties and who owns them, written as {@code owner > owned share}. A name that begins with a list's code is on that
 * list for certain ("EL One"), one that begins with a question mark resembles a listed one ("?EL Two").
 */
final class SmallWorld {
    static final LocalDate DAY = LocalDate.parse("2025-10-15");
    static final Set<String> PROGRAMS = Set.of("RUSSIA-EO14024");

    private final List<OwnershipStatement> statements = new ArrayList<>();
    private LocalDate day = DAY;

    SmallWorld says(String owner, String owned, String share) {
        return says(owner, owned, share(share), "file", Interest.OWNERSHIP, false);
    }

    SmallWorld says(String owner, String owned, Share share, String file, Interest interest, boolean indirect) {
        return with(new OwnershipStatement(
                StatedParty.of(owner),
                StatedParty.of(owned),
                share,
                interest,
                indirect,
                OwnershipStatement.Told.in(file, "row " + (statements.size() + 2))));
    }

    SmallWorld with(OwnershipStatement statement) {
        statements.add(statement);
        return this;
    }

    SmallWorld on(String when) {
        day = LocalDate.parse(when);
        return this;
    }

    List<OwnershipStatement> statements() {
        return statements;
    }

    /** "50", "25-50", "25-<50", or "?" for a share that nobody stated. */
    static Share share(String text) {
        if (text.equals("?")) {
            return Share.UNKNOWN;
        }
        String[] ends = text.split("-", -1);
        boolean open = ends.length > 1 && ends[1].startsWith("<");
        BigDecimal least = new BigDecimal(ends[0]);
        BigDecimal most = ends.length > 1 ? new BigDecimal(ends[1].replace("<", "")) : least;
        return new Share(least, most, open);
    }

    OwnershipGraph graph() {
        return OwnershipGraph.on(day, statements, name -> name.toLowerCase(Locale.ROOT));
    }

    OwnershipView view() {
        return new OwnershipView(
                graph(), OwnershipView.Sight.of(SmallWorld::matches, 0.9, PROGRAMS, Threshold.STANDARD));
    }

    Holdings of(String name) {
        return of(Party.of(Role.END_USER, name));
    }

    Holdings of(Party party) {
        return view().of(party, Known.unknown());
    }

    /** A party whose row states owners: name and percentage in turn, an empty percentage unknown. */
    static Party stating(String name, String... owners) {
        var stated = new ArrayList<Owner>();
        for (int i = 0; i < owners.length; i += 2) {
            Optional<BigDecimal> percent =
                    owners[i + 1].isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(owners[i + 1]));
            stated.add(new Owner(owners[i], Known.from(percent)));
        }
        return Party.of(Role.END_USER, name)
                .with(new Corporate(Known.unknown(), Optional.empty(), Known.unknown(), Known.unknown(), stated));
    }

    static List<Match> matches(Party party) {
        String name = party.name().written();
        String plain = name.startsWith("?") ? name.substring(1) : name;
        for (ListCode list : ListCode.values()) {
            if (plain.startsWith(list.name() + " ")) {
                return List.of(match(list, plain, name.startsWith("?") ? 0.85 : 0.97));
            }
        }
        return List.of();
    }

    private static Match match(ListCode list, String name, double score) {
        List<String> programs = name.contains("other program") ? List.of("SOMETHING-ELSE") : List.of("RUSSIA-EO14024");
        String policy = name.contains("mild") ? "Case-by-case review" : "Presumption of denial";
        String requirement = name.contains("four")
                ? "For all items subject to the EAR (see 734.9(e)(2) and 744.11)"
                : "For all items subject to the EAR";
        var legal = new Legal(
                list == ListCode.SDN ? programs : List.of(),
                new LicenseTerms(Optional.of(requirement), Optional.of(policy)),
                Footnotes.parse(requirement),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var listing = new Listing(
                list.name() + "-" + name,
                list,
                ListedKind.ORGANIZATION,
                List.of(ListedName.primary(name)),
                List.of(),
                List.of(),
                legal,
                Optional.empty());
        var evidence = new Evidence.Measured("name", name, name, Score.clamp(score), "made up");
        return new Match(listing, "trial", listing.names().get(0), Match.Carrier.NAME, evidence);
    }

    /** Up to so many parties, some listed, some only resembling a listed one, with random holdings in any direction. */
    static SmallWorld random(Random random, int parties, int holdings) {
        var world = new SmallWorld();
        String[] shares = {"10", "25", "30", "50", "60", "25-50", "25-<50", "0-30", "?"};
        for (int i = 0; i < holdings; i++) {
            int owner = random.nextInt(parties);
            int owned = random.nextInt(parties);
            if (owner != owned) {
                world.says(name(owner), name(owned), shares[random.nextInt(shares.length)]);
            }
        }
        return world;
    }

    static String name(int number) {
        return switch (number) {
            case 0 -> "EL Zero";
            case 1 -> "?MEU One";
            default -> "Party " + number;
        };
    }
}
