package portcullis.core.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portcullis.core.subject.Matter;
import portcullis.core.subject.Role;
import portcullis.core.subject.SubjectKind;

/**
 * One thing that a column of an upload can say: together the column contract, written once, from which headers are recognized,
 * rows read and templates made. A field is of a party in a role, such as {@code parties.END_USER.name}, of the
 * row, or the answer to a question of the rules.
 */
public sealed interface Field permits MatterField, PartyField, RowField {
    /** Stable name, as mappings and reports have it: the path of the member in a subject's JSON. */
    String key();

    /** What to call the column, such as {@code End user: name}. */
    String title();

    /** The kinds of upload that have it. */
    Set<SubjectKind> kinds();

    String example();

    String meaning();

    /** Whether several columns may give it, to be read together. */
    boolean joins();

    /** All fields in the order of a template: the row's own, the answers, then each role's. */
    static List<Field> all() {
        return Contract.ALL;
    }

    /** The fields of one kind of upload. */
    static List<Field> of(SubjectKind kind) {
        return Contract.ALL.stream()
                .filter(field -> field.kinds().contains(kind))
                .toList();
    }

    static Optional<Field> of(String key) {
        return Optional.ofNullable(Contract.BY_KEY.get(key));
    }

    /** The list of fields, made once. */
    final class Contract {
        private static final Set<Role> WITH_COLUMNS =
                EnumSet.complementOf(EnumSet.of(Role.PARENT, Role.OWNER, Role.OFFICER, Role.AGENT));
        private static final List<Field> ALL = list();
        private static final Map<String, Field> BY_KEY = byKey();

        private Contract() {}

        private static List<Field> list() {
            var all = new ArrayList<Field>(List.of(RowField.values()));
            for (Matter matter : Matter.values()) {
                all.add(new MatterField(matter));
            }
            for (Role role : WITH_COLUMNS) {
                for (Facet facet : Facet.values()) {
                    all.add(new PartyField(role, facet));
                }
            }
            return List.copyOf(all);
        }

        private static Map<String, Field> byKey() {
            var byKey = new LinkedHashMap<String, Field>();
            for (Field field : ALL) {
                byKey.put(field.key(), field);
            }
            return byKey;
        }
    }
}
