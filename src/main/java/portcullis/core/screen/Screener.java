package portcullis.core.screen;

import portcullis.core.goods.GoodsCatalogue;
import portcullis.core.match.PartyMatcher;
import portcullis.core.rule.ActiveRules;
import portcullis.core.subject.Subject;
import portcullis.core.watchlist.Watchlist;

/**
 * Screens subjects under one basis: matches every party in every role, judges every rule, and puts the findings in order. The same
 * subject gives the same screening. Shared by all threads.
 */
public final class Screener {
    private final Watchlist watchlist;
    private final PartyMatcher matcher;
    private final ActiveRules rules;
    private final GoodsCatalogue goods;
    private final ScreenSettings settings;

    public Screener(
            Watchlist watchlist,
            PartyMatcher matcher,
            ActiveRules rules,
            GoodsCatalogue goods,
            ScreenSettings settings) {
        this.watchlist = watchlist;
        this.matcher = matcher;
        this.rules = rules;
        this.goods = goods;
        this.settings = settings;
    }

    public Screening screen(Subject subject) {
        throw new IllegalStateException("not built yet: " + watchlist + matcher + rules + goods + settings + subject);
    }

    /** What to record for a row on which screening failed: a hold that names the failure's class, never a pass. */
    public static Screening onFailure(Throwable failure) {
        throw new IllegalStateException("not built yet", failure);
    }
}
