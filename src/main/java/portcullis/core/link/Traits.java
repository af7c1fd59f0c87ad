package portcullis.core.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import portcullis.core.subject.Contacts;
import portcullis.core.subject.Party;
import portcullis.core.watchlist.ListedIdentifier;
import portcullis.core.watchlist.Listing;

/** Reads by what a party or a listing can be told again, besides name, number and address. A party that gives none costs nothing. */
public final class Traits {
    private static final Pattern PHONE = Pattern.compile("(?i).*\\b(phone|telephone|tel|mobile|fax|cell)\\b.*");
    private static final Pattern MAIL = Pattern.compile("(?i).*\\be-?mail\\b.*");
    private static final Pattern PAGE = Pattern.compile("(?i).*\\b(website|web ?site|url|homepage|internet)\\b.*");
    private static final Pattern AGENT = Pattern.compile("(?i).*\\b(registration|registered) agent\\b.*");
    private static final Pattern OFFICER = Pattern.compile(
            "(?i).*\\b(director|officer|manager|secretary|legal representative|chairman|president)\\b.*");
    private static final Pattern BLANKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern HONOR = Pattern.compile("(?i)^(?:mr|mrs|ms|miss|dr|prof|sir|madam)\\.?\\s+");
    private static final int SHORTEST = 5;
    private static final int SHORTEST_ADDRESS = 12;
    private static final String AGENTS = "an agent registers companies that have nothing to do with each other";

    private Traits() {}

    static List<Trait> of(Party party) {
        Contacts contacts = party.contacts();
        if (contacts.isEmpty()) {
            return List.of();
        }
        var traits = new ArrayList<Trait>();
        contacts.phones().forEach(text -> phones(text, traits));
        contacts.emails().forEach(text -> mail(text, traits));
        contacts.websites().forEach(text -> page(text, traits));
        contacts.agents().forEach(text -> named(LinkKind.AGENT, text, AGENTS, traits));
        contacts.officers().forEach(text -> officer(text, traits));
        return distinct(traits);
    }

    /** The traits of a party, and its address by its letters and digits, where that is long enough to be one. */
    public static List<Trait> withAddress(Party party) {
        String address = party.place().address().orElse("");
        String key = BLANKS.matcher(Normalizer.normalize(address, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        boolean tells = key.length() >= SHORTEST_ADDRESS && key.chars().anyMatch(Character::isDigit);
        if (!tells) {
            return of(party);
        }
        var traits = new ArrayList<>(of(party));
        traits.add(new Trait(LinkKind.ADDRESS, address, key, CommonAddress.says(address)));
        return traits;
    }

    static List<Trait> of(Listing listing) {
        var traits = new ArrayList<Trait>();
        for (ListedIdentifier mark : listing.identifiers()) {
            String kind = mark.kind();
            if (MAIL.matcher(kind).matches()) {
                mail(mark.value(), traits);
            } else if (PHONE.matcher(kind).matches()) {
                phones(mark.value(), traits);
            } else if (PAGE.matcher(kind).matches()) {
                page(mark.value(), traits);
            } else if (AGENT.matcher(kind).matches()) {
                named(LinkKind.AGENT, mark.value(), AGENTS, traits);
            } else if (OFFICER.matcher(kind).matches()) {
                officer(mark.value(), traits);
            }
        }
        return distinct(traits);
    }

    private static List<Trait> distinct(List<Trait> traits) {
        var kept = new ArrayList<Trait>();
        for (Trait trait : traits) {
            if (kept.stream().noneMatch(trait::isSame)) {
                kept.add(trait);
            }
        }
        return kept;
    }

    private static void phones(String text, List<Trait> traits) {
        for (String number : PhoneDigits.parts(text)) {
            traits.add(new Trait(LinkKind.PHONE, number, PhoneDigits.of(number).key(), ""));
        }
    }

    private static void mail(String text, List<Trait> traits) {
        for (String part : text.split("[;,\\s]+", -1)) {
            WebDomain.mailbox(part).ifPresent(box -> traits.add(new Trait(LinkKind.MAILBOX, part, box, "")));
            WebDomain.ofMail(part).ifPresent(domain -> traits.add(new Trait(LinkKind.DOMAIN, part, domain, "")));
        }
    }

    private static void page(String text, List<Trait> traits) {
        for (String part : text.split("[;,\\s]+", -1)) {
            WebDomain.ofPage(part).ifPresent(domain -> traits.add(new Trait(LinkKind.DOMAIN, part, domain, "")));
        }
    }

    private static void officer(String text, List<Trait> traits) {
        named(LinkKind.OFFICER, HONOR.matcher(text).replaceFirst(""), "", traits);
    }

    /** The words of a name in alphabetical order, so that the family name may stand first or last. */
    private static void named(LinkKind kind, String text, String common, List<Trait> traits) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        String key = Arrays.stream(BLANKS.split(plain.strip(), -1))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
        boolean ideographs = key.codePoints().anyMatch(Character::isIdeographic);
        if ((key.indexOf(' ') > 0 && key.length() >= SHORTEST) || (ideographs && key.length() >= 2)) {
            traits.add(new Trait(kind, text.strip(), key, common));
        }
    }
}
