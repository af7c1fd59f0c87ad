package portcullis.core.review;

import java.time.Instant;

/** That a case was given to somebody to decide. Only ever added; the newest of a case counts. */
public record Assignment(String assignee, String assignedBy, Instant at) {}
