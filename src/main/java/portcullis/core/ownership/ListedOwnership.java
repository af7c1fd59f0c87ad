package portcullis.core.ownership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import portcullis.core.subject.Corporate;
import portcullis.core.subject.Known;
import portcullis.core.subject.Owner;

/**
 * Adds up what listed owners hold of a party directly: every listed owner's share counts, whatever list it stands on, as the
 * 50 percent rules aggregate (31 CFR part 589 and the like; 90 FR 47201). An ultimate parent counts as an owner of unknown
 * share unless it is among the owners.
 */
public final class ListedOwnership {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private ListedOwnership() {}

    /**
     * The share of listed owners.
     *
     * @param isListed whether the person or organization of this name is listed
     */
    public static ListedShare of(Corporate corporate, Predicate<String> isListed) {
        List<Owner> owners = withParent(corporate);
        Set<String> listed = new LinkedHashSet<>();
        BigDecimal held = BigDecimal.ZERO;
        BigDecimal others = BigDecimal.ZERO;
        boolean someKnown = false;
        boolean someUnknown = false;
        for (Owner owner : owners) {
            Optional<BigDecimal> share = owner.percent().asOptional();
            if (!isListed.test(owner.name())) {
                others = others.add(share.orElse(BigDecimal.ZERO));
                continue;
            }
            listed.add(owner.name());
            someKnown |= share.isPresent();
            someUnknown |= share.isEmpty();
            held = held.add(share.orElse(BigDecimal.ZERO));
        }
        BigDecimal most = ALL.subtract(others).max(held).max(BigDecimal.ZERO);
        boolean told = !corporate.owners().isEmpty() && (someKnown || listed.isEmpty());
        return new ListedShare(
                told ? Known.of(held.min(ALL)) : Known.unknown(), someUnknown, most.min(ALL), new ArrayList<>(listed));
    }

    private static List<Owner> withParent(Corporate corporate) {
        var owners = new ArrayList<>(corporate.owners());
        corporate
                .ultimateParent()
                .filter(parent -> !parent.isBlank())
                .filter(parent ->
                        owners.stream().noneMatch(owner -> owner.name().strip().equalsIgnoreCase(parent.strip())))
                .ifPresent(parent -> owners.add(new Owner(parent, Known.unknown())));
        return owners;
    }
}
