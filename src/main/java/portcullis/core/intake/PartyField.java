package portcullis.core.intake;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import portcullis.core.subject.Role;
import portcullis.core.subject.SubjectKind;

/** What a column says of the party in one role; parents and owners are told of a party, and have no columns of their own. */
public record PartyField(Role role, Facet facet) implements Field {
    /** Roles that only a list of customers has. */
    private static final Set<Role> OF_CUSTOMERS = EnumSet.of(Role.CUSTOMER, Role.ACCOUNT_ADMIN);

    private static final Set<Role> OF_BOTH = EnumSet.of(Role.RESELLER, Role.END_USER, Role.BANK);

    @Override
    public String key() {
        return "parties." + role.name() + "." + facet.key();
    }

    @Override
    public String title() {
        String who = role.title();
        return who.substring(0, 1).toUpperCase(Locale.ROOT) + who.substring(1) + ": " + facet.title();
    }

    @Override
    public Set<SubjectKind> kinds() {
        if (OF_BOTH.contains(role)) {
            return EnumSet.allOf(SubjectKind.class);
        }
        return EnumSet.of(OF_CUSTOMERS.contains(role) ? SubjectKind.CUSTOMERS : SubjectKind.PURCHASE_ORDERS);
    }

    @Override
    public String example() {
        return facet.example();
    }

    @Override
    public String meaning() {
        return facet.meaning();
    }

    @Override
    public boolean joins() {
        return facet.joins();
    }
}
