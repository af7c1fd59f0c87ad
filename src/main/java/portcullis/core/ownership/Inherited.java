package portcullis.core.ownership;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import portcullis.core.watchlist.ItemScope;
import portcullis.core.watchlist.LicenseTerms;
import portcullis.core.watchlist.Listing;
import portcullis.core.watchlist.ReviewPolicy;

/**
 * What a caught party inherits from its listed owners: of several the most restrictive license requirement and review policy, and all
 * footnotes (90 FR 47201, "rule of most restrictive"; 734.9(e) and (g) reach affiliates as well).
 *
 * @param requirement the strictest requirement in its publisher's words, with the owner whose it is
 * @param policy the strictest review policy, likewise
 * @param footnotes the footnotes of all listed owners, ascending
 * @param footnotesUncertain whether an owner's entry refers to a rule in a form that could not be read
 */
public record Inherited(
        Optional<String> requirement, Optional<String> policy, Set<Integer> footnotes, boolean footnotesUncertain) {
    public static final Inherited NONE = new Inherited(Optional.empty(), Optional.empty(), Set.of(), false);

    public Inherited {
        footnotes = Set.copyOf(footnotes);
    }

    /** What the owners' entries ask together; of equally strict terms those of the first. */
    static Inherited of(Collection<Listing> owners) {
        if (owners.isEmpty()) {
            return NONE;
        }
        Set<Integer> footnotes = new TreeSet<>();
        boolean uncertain = false;
        for (Listing owner : owners) {
            footnotes.addAll(owner.legal().footnotes().numbers());
            uncertain |= owner.legal().footnotes().uncertain();
        }
        return new Inherited(
                strictest(owners, LicenseTerms::requirement, Inherited::ofRequirement),
                strictest(owners, LicenseTerms::policy, Inherited::ofPolicy),
                footnotes,
                uncertain);
    }

    private static Optional<String> strictest(
            Collection<Listing> owners, Function<LicenseTerms, Optional<String>> text, ToIntFunction<String> mildness) {
        var stated = new ArrayList<Listing>();
        for (Listing owner : owners) {
            if (text.apply(owner.legal().license()).isPresent()) {
                stated.add(owner);
            }
        }
        stated.sort(Comparator.comparingInt(owner -> mildness.applyAsInt(said(owner, text))));
        return stated.stream()
                .findFirst()
                .map(owner -> said(owner, text) + " (of " + owner.name() + ", "
                        + owner.list().title() + ")");
    }

    private static String said(Listing owner, Function<LicenseTerms, Optional<String>> text) {
        String said = text.apply(owner.legal().license()).orElse("").strip();
        return said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
    }

    /** The most items first; a text that cannot be read counts as all items, and is shown. */
    private static int ofRequirement(String text) {
        ItemScope scope = ItemScope.parse(text);
        return List.of(ItemScope.values()).indexOf(scope == ItemScope.OTHER ? ItemScope.ALL : scope);
    }

    private static int ofPolicy(String text) {
        return List.of(ReviewPolicy.values()).indexOf(ReviewPolicy.parse(text));
    }
}
