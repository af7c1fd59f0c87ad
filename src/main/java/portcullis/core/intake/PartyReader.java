package portcullis.core.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portcullis.core.subject.Contacts;
import portcullis.core.subject.Corporate;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Known;
import portcullis.core.subject.Owner;
import portcullis.core.subject.Party;
import portcullis.core.subject.PartyName;
import portcullis.core.subject.Place;
import portcullis.core.subject.Role;

/**
 * Reads the party in one role out of a row's cells. Further name columns of the role, and other names of the party, give
 * further parties: whatever name stands on the row is screened.
 */
final class PartyReader {
    private static final int[] NONE = {};
    private static final Pattern NUMBER_AND_NAME = Pattern.compile("(\\d{1,12})[\\s:/\\-–]+(\\S.*)", Pattern.DOTALL);
    private static final Pattern LINES = Pattern.compile("\\s*[\\n\\r]+\\s*");
    private static final Pattern REFERS_ELSEWHERE = Pattern.compile(
            "(?:same as|as|see) (?:above|below|\\w[\\w -]{0,30}|ditto)|ditto|idem|\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEVERAL = Pattern.compile("[;|；\\n\\r]+");
    private final Role role;
    private final Map<Facet, int[]> columns = new EnumMap<>(Facet.class);
    private final Map<Facet, String> keys = new EnumMap<>(Facet.class);

    PartyReader(Role role, Map<Facet, int[]> columns) {
        this.role = role;
        this.columns.putAll(columns);
        for (Facet facet : Facet.values()) {
            keys.put(facet, new PartyField(role, facet).key());
        }
    }

    /** What of a party a row says before it is known whether there is one. */
    private record Draft(List<String> names, Optional<String> street, Optional<String> number) {}

    List<Party> read(Cells cells) {
        Draft draft = draft(cells);
        Optional<String> nativeName = text(cells, Facet.NATIVE_NAME);
        Known<CountryCode> country = cells.country(at(Facet.COUNTRY), key(Facet.COUNTRY));
        Corporate corporate = corporate(cells);
        List<String> aliases = cells.texts(at(Facet.ALIAS), key(Facet.ALIAS));
        var place = new Place(address(cells, draft.street()), country);
        if (draft.names().isEmpty() && nativeName.isEmpty() && draft.street().isEmpty() && aliases.isEmpty()) {
            askWho(cells, place, corporate);
            return List.of();
        }
        return parties(
                draft,
                nativeName,
                aliases,
                new Party(
                        role,
                        first(draft, nativeName, aliases),
                        place,
                        identifier(cells, draft),
                        corporate,
                        contacts(cells)));
    }

    private static PartyName first(Draft draft, Optional<String> nativeName, List<String> aliases) {
        String written = !draft.names().isEmpty()
                ? draft.names().get(0)
                : nativeName.isEmpty() && !aliases.isEmpty() ? aliases.get(0) : "";
        return new PartyName(written, nativeName);
    }

    private List<Party> parties(Draft draft, Optional<String> nativeName, List<String> aliases, Party main) {
        boolean aliasIsMain = draft.names().isEmpty() && nativeName.isEmpty() && !aliases.isEmpty();
        if (draft.names().size() <= 1 && aliases.isEmpty()) {
            return List.of(main);
        }
        var parties = new ArrayList<Party>(List.of(main));
        for (String other : draft.names()
                .subList(Math.min(1, draft.names().size()), draft.names().size())) {
            if (!other.equals(main.name().written())) {
                parties.add(Party.of(role, other));
            }
        }
        for (String alias : aliases.subList(aliasIsMain ? 1 : 0, aliases.size())) {
            if (!alias.equals(main.name().written())) {
                parties.add(new Party(
                        role, PartyName.of(alias), main.place(), main.identifier(), main.corporate(), main.contacts()));
            }
        }
        return parties;
    }

    private Draft draft(Cells cells) {
        var names = new ArrayList<String>(1);
        Optional<String> street = joined(cells.texts(at(Facet.ADDRESS), key(Facet.ADDRESS)));
        Optional<String> number = Optional.empty();
        for (String name : cells.texts(at(Facet.NAME), key(Facet.NAME))) {
            if (REFERS_ELSEWHERE.matcher(name).matches()) {
                cells.doubt(key(Facet.NAME), name, "the name itself");
            } else if (street.isEmpty() && (name.indexOf('\n') >= 0 || name.indexOf('\r') >= 0)) {
                String[] lines = LINES.split(name, 2);
                addEach(cells, lines[0], names);
                street = lines.length > 1 ? Optional.of(LINES.matcher(lines[1]).replaceAll(", ")) : street;
            } else {
                addEach(cells, name, names);
            }
        }
        for (String both : cells.texts(at(Facet.NUMBER_AND_NAME), key(Facet.NUMBER_AND_NAME))) {
            Matcher split = NUMBER_AND_NAME.matcher(both);
            boolean splits = split.matches();
            number = splits ? Optional.of(split.group(1)) : number;
            names.add(splits ? split.group(2).strip() : both);
        }
        return new Draft(names, street, number);
    }

    /** All names of a cell; somebody unnamed who may take the party's place is asked for. */
    private void addEach(Cells cells, String cell, List<String> names) {
        PartyNames.Split split = PartyNames.split(cell);
        names.addAll(split.names());
        if (split.nominee()) {
            cells.doubt(key(Facet.NAME), cell, "the nominee's name");
        }
    }

    /** Facts about a party that has no name here lead nowhere; the question is who it is. */
    private void askWho(Cells cells, Place place, Corporate corporate) {
        String seen = corporate
                .ultimateParent()
                .or(() -> corporate.owners().stream().map(Owner::name).findFirst())
                .or(() -> place.country().asOptional().map(CountryCode::code))
                .or(() -> corporate.headquarters().asOptional().map(CountryCode::code))
                .or(() -> corporate.parentHeadquarters().asOptional().map(CountryCode::code))
                .or(place::address)
                .orElse("");
        if (!seen.isEmpty()) {
            cells.doubt(
                    key(Facet.NAME),
                    seen,
                    "the name or street address of the " + role.title() + " that this is said of");
        }
    }

    private Optional<String> identifier(Cells cells, Draft draft) {
        return text(cells, Facet.IDENTIFIER).or(() -> text(cells, Facet.NUMBER)).or(draft::number);
    }

    private Optional<String> address(Cells cells, Optional<String> street) {
        var parts = new ArrayList<String>(4);
        street.ifPresent(parts::add);
        text(cells, Facet.CITY).ifPresent(parts::add);
        Optional<String> state = text(cells, Facet.STATE);
        Optional<String> postal = text(cells, Facet.POSTAL);
        joined(java.util.stream.Stream.concat(state.stream(), postal.stream()).toList(), " ")
                .ifPresent(parts::add);
        return joined(parts);
    }

    private Corporate corporate(Cells cells) {
        boolean nothing = !columns.containsKey(Facet.HEADQUARTERS)
                && !columns.containsKey(Facet.ULTIMATE_PARENT)
                && !columns.containsKey(Facet.PARENT_HEADQUARTERS)
                && !columns.containsKey(Facet.INCORPORATED)
                && !columns.containsKey(Facet.OWNERS);
        if (nothing) {
            return Corporate.UNKNOWN;
        }
        return new Corporate(
                cells.country(at(Facet.HEADQUARTERS), key(Facet.HEADQUARTERS)),
                text(cells, Facet.ULTIMATE_PARENT),
                cells.country(at(Facet.PARENT_HEADQUARTERS), key(Facet.PARENT_HEADQUARTERS)),
                incorporated(cells),
                owners(cells));
    }

    private Contacts contacts(Cells cells) {
        var contacts = new Contacts(
                cells.texts(at(Facet.PHONES), key(Facet.PHONES)),
                cells.texts(at(Facet.EMAILS), key(Facet.EMAILS)),
                cells.texts(at(Facet.WEBSITES), key(Facet.WEBSITES)),
                each(cells, Facet.AGENTS),
                each(cells, Facet.OFFICERS));
        return contacts.isEmpty() ? Contacts.NONE : contacts;
    }

    /** The names of cells that may hold several. */
    private List<String> each(Cells cells, Facet facet) {
        var names = new ArrayList<String>(1);
        for (String text : cells.texts(at(facet), key(facet))) {
            for (String name : SEVERAL.split(text, -1)) {
                if (!name.isBlank() && !Placeholder.is(name.strip())) {
                    names.add(name.strip());
                }
            }
        }
        return names;
    }

    private Known<LocalDate> incorporated(Cells cells) {
        return cells.date(at(Facet.INCORPORATED), key(Facet.INCORPORATED));
    }

    private List<Owner> owners(Cells cells) {
        var owners = new ArrayList<Owner>();
        for (String text : cells.texts(at(Facet.OWNERS), key(Facet.OWNERS))) {
            List<Owner> read = OwnerText.parse(text);
            boolean shareLost = text.indexOf('%') >= 0
                    && read.stream().noneMatch(owner -> owner.percent().isKnown());
            if (shareLost) {
                cells.doubt(key(Facet.OWNERS), text, "owners with shares of 0 to 100 %, such as A Ltd 30%; B 20%");
            }
            owners.addAll(read);
        }
        List<String> shares = cells.texts(at(Facet.OWNER_PERCENT), key(Facet.OWNER_PERCENT));
        return shares.isEmpty() ? owners : withShares(cells, owners, shares);
    }

    private List<Owner> withShares(Cells cells, List<Owner> owners, List<String> shares) {
        List<String> each = shares.size() == 1 ? List.of(shares.get(0).split("\\s*[;|\\n/]\\s*", -1)) : shares;
        if (each.size() != owners.size()) {
            cells.doubt(key(Facet.OWNER_PERCENT), String.join("; ", shares), "one share for each owner");
            return owners;
        }
        var whole = new ArrayList<Owner>();
        for (int i = 0; i < owners.size(); i++) {
            Owner owner = owners.get(i);
            Optional<BigDecimal> share = PercentText.parse(each.get(i));
            if (share.isEmpty() && !Placeholder.is(each.get(i))) {
                cells.doubt(key(Facet.OWNER_PERCENT), each.get(i), "a share of 0 to 100 %, such as 30%");
            }
            whole.add(new Owner(owner.name(), owner.percent().or(Known.from(share))));
        }
        return whole;
    }

    private Optional<String> text(Cells cells, Facet facet) {
        return cells.text(at(facet), key(facet));
    }

    private int[] at(Facet facet) {
        return columns.getOrDefault(facet, NONE);
    }

    private String key(Facet facet) {
        return keys.getOrDefault(facet, "");
    }

    private static Optional<String> joined(List<String> parts) {
        return joined(parts, ", ");
    }

    private static Optional<String> joined(List<String> parts, String between) {
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(between, parts));
    }
}
