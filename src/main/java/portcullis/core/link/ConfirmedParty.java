package portcullis.core.link;

import portcullis.core.subject.Party;

/**
 * A party of an earlier row of which somebody confirmed that it is a listed one.
 *
 * @param caseId the case in which that was decided
 * @param listedAs the list and the name of the listing that it is
 */
public record ConfirmedParty(String caseId, Party party, String listedAs) {}
