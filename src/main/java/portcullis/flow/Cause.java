package portcullis.flow;

import java.util.Set;
import portcullis.core.screen.Screening;
import portcullis.flow.port.Rescreenings;

/** What changed since rows were screened: which stored parties it can touch, and which of their findings can differ because of it. */
interface Cause {
    boolean touches(Rescreenings.Asked asked);

    /** The findings that can differ, each in one line that tells it from others. */
    Set<String> lines(Screening screening);
}
