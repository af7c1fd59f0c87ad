package portcullis.core.intake;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import portcullis.core.subject.Role;
import portcullis.core.subject.SubjectKind;

/** One line of the table of header synonyms: what it stands for, in which kinds of upload, and how it is written. */
record HeaderSynonym(
        Optional<Field> field,
        Optional<Facet> facet,
        Optional<Role> role,
        Set<SubjectKind> kinds,
        String text,
        boolean endsHeaders,
        boolean onlyIfFits) {
    private static final String NOT_READ = "-";
    private static final String ANY_PARTY = "parties.*.";

    static HeaderSynonym of(String line) {
        String[] parts = line.split(",", 3);
        if (parts.length != 3 || parts[2].isBlank()) {
            throw new IllegalArgumentException("a header synonym is field,kind,synonym; not '" + line + "'");
        }
        String key = parts[0].strip();
        String text = parts[2].strip();
        Optional<Facet> facet = facet(key);
        Optional<Role> role = role(key);
        Optional<Field> field = Field.of(key);
        if (facet.isEmpty() && role.isEmpty() && field.isEmpty() && !key.equals(NOT_READ)) {
            throw new IllegalArgumentException("'" + key + "' is no field of the column contract, in '" + line + "'");
        }
        boolean ending = text.startsWith("*");
        boolean weak = text.startsWith("?");
        return new HeaderSynonym(
                field, facet, role, kinds(parts[1].strip()), ending || weak ? text.substring(1) : text, ending, weak);
    }

    /** The keys that the synonym is found under, with and without spelled-out umlauts. */
    Set<String> keys() {
        String plain = HeaderKey.of(text);
        String spelled = HeaderKey.withUmlautsSpelled(text.toLowerCase(Locale.ROOT));
        if (plain.isEmpty()) {
            throw new IllegalArgumentException("the header synonym '" + text + "' has no letters");
        }
        return plain.equals(spelled) ? Set.of(plain) : Set.of(plain, spelled);
    }

    private static Set<SubjectKind> kinds(String name) {
        return name.isEmpty() ? EnumSet.allOf(SubjectKind.class) : EnumSet.of(SubjectKind.valueOf(name));
    }

    private static Optional<Facet> facet(String key) {
        if (!key.startsWith(ANY_PARTY)) {
            return Optional.empty();
        }
        String name = key.substring(ANY_PARTY.length());
        for (Facet facet : Facet.values()) {
            if (facet.key().equals(name)) {
                return Optional.of(facet);
            }
        }
        return Optional.empty();
    }

    private static Optional<Role> role(String key) {
        for (Role role : Role.values()) {
            if (key.equals("parties." + role.name())) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
