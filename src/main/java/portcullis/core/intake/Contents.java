package portcullis.core.intake;

/** What the cells of a field's column look like. */
final class Contents {
    private Contents() {}

    static Content of(Field field) {
        if (field instanceof PartyField party) {
            return party.facet().content();
        }
        return field instanceof RowField ofRow ? ofRow.content() : ((MatterField) field).content();
    }
}
