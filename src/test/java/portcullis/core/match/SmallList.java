package portcullis.core.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Known;
import portcullis.core.text.ShippedLore;
import portcullis.core.watchlist.Edition;
import portcullis.core.watchlist.Legal;
import portcullis.core.watchlist.ListCode;
import portcullis.core.watchlist.ListedAddress;
import portcullis.core.watchlist.ListedIdentifier;
import portcullis.core.watchlist.ListedKind;
import portcullis.core.watchlist.ListedName;
import portcullis.core.watchlist.Listing;
import portcullis.core.watchlist.Watchlist;

/** The small list of {@code listed.csv}, and invented ones made from a seed. */
final class SmallList {
    private static final String[] STARTS = {
        "Zhong", "Alfa", "Kor", "Vel", "Tian", "Mar", "Ost", "Hua", "Bel", "Ruk", "Shen"
    };
    private static final String[] ENDS = {"xin", "tek", "mash", "ova", "wei", "ton", "gorsk", "ara", "lin", "dor", "an"
    };
    private static final String[] COMMON = {
        "Technology", "Trading", "Shanghai", "Group", "Ali", "7", "Energy", "Bank", "of"
    };
    private static final String[] FORMS = {"Co., Ltd.", "LLC", "OOO", "GmbH", "", "", "S.A.", "Limited"};

    private SmallList() {}

    static List<Listing> listings() {
        return ShippedLore.table("/match/listed.csv").stream()
                .map(SmallList::listing)
                .toList();
    }

    private static Listing listing(String[] row) {
        var names = new ArrayList<ListedName>();
        names.add(ListedName.primary(row[3]));
        parts(row[4]).forEach(alias -> names.add(ListedName.alias(alias)));
        parts(row[5]).forEach(alias -> names.add(new ListedName(alias, ListedName.Kind.WEAK_ALIAS)));
        Known<CountryCode> country = row[7].isEmpty() ? Known.unknown() : Known.of(new CountryCode(row[7]));
        List<ListedAddress> addresses =
                row[6].isEmpty() && row[7].isEmpty() ? List.of() : List.of(new ListedAddress(row[6], country));
        List<ListedIdentifier> identifiers =
                row[8].isEmpty() ? List.of() : List.of(new ListedIdentifier("registration", row[8]));
        return new Listing(
                row[0],
                ListCode.valueOf(row[1]),
                ListedKind.valueOf(row[2]),
                names,
                addresses,
                identifiers,
                Legal.NONE,
                Optional.empty());
    }

    private static List<String> parts(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\\s*\\|\\s*", -1));
    }

    static Watchlist watchlist(List<Listing> listings) {
        return Watchlist.of(
                Edition.of("test", LocalDate.of(2026, 11, 23), "0".repeat(64), listings.size(), true), listings);
    }

    static Watchlist watchlist() {
        return watchlist(listings());
    }

    static Listing named(String id, ListedKind kind, ListedName... names) {
        return new Listing(id, ListCode.EL, kind, List.of(names), List.of(), List.of(), Legal.NONE, Optional.empty());
    }

    /** Invented listings whose names share syllables and common words, so that many are nearly alike. */
    static List<Listing> invented(int count, long seed) {
        var random = new Random(seed);
        var listings = new ArrayList<Listing>();
        for (int i = 0; i < count; i++) {
            ListedKind kind = List.of(ListedKind.values()).get(random.nextInt(4));
            var first = ListedName.primary(inventedName(random));
            listings.add(
                    random.nextBoolean()
                            ? named("i" + i, kind, first)
                            : named("i" + i, kind, first, ListedName.alias(inventedName(random))));
        }
        return listings;
    }

    static String inventedName(Random random) {
        var name = new StringBuilder();
        for (int words = 1 + random.nextInt(4); words > 0; words--) {
            name.append(random.nextInt(3) == 0 ? pick(COMMON, random) : pick(STARTS, random) + pick(ENDS, random))
                    .append(' ');
        }
        return name.append(pick(FORMS, random)).toString().strip();
    }

    private static String pick(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }
}
