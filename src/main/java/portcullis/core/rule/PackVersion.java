package portcullis.core.rule;

/** A rule pack as a screening's basis names it: its version as the pack states it, and the digest of its file. */
public record PackVersion(String name, String version, String sha256) {}
