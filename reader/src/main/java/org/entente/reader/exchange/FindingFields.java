package org.entente.reader.exchange;

import org.entente.reader.model.Codes;
import org.entente.reader.model.Commitment;
import org.entente.reader.model.Engagement;
import org.entente.reader.model.Honour;
import org.entente.reader.model.Instrument;
import org.entente.reader.model.Mechanism;
import org.entente.reader.model.Milestone;
import org.entente.reader.model.Participant;
import org.entente.reader.model.Place;
import org.entente.reader.model.Rejection;
import org.entente.reader.model.Specificity;
import org.entente.reader.model.Statement;

/** Writes each kind of finding. */
record FindingFields(Fields to) {

    void engagement(Engagement engagement) {
        to.text("id", engagement.id());
        to.word("kind", engagement.kind());
        to.word("status", engagement.status());
        to.date("when", engagement.when());
        to.object("place", engagement.place(), this::place);
        to.text("partOf", engagement.partOf());
        to.objects("participants", engagement.participants(), this::participant);
        if (engagement.participants().isEmpty()) {
            to.texts("sides", engagement.sides());
        }
        to.object("codes", () -> codes(engagement.codes()));
        to.number("confidence", engagement.confidence());
        to.evidence(engagement.evidence());
    }

    private void place(Place place) {
        to.text("city", place.city());
        to.text("country", place.country());
    }

    private void participant(Participant participant) {
        to.text("actor", participant.actor());
        to.word("role", participant.role());
        to.text("side", participant.side());
        to.text("capacity", participant.capacity());
        to.text("onBehalfOf", participant.onBehalfOf());
    }

    private void codes(Codes codes) {
        to.text("plover", codes.plover());
        to.text("cameo", codes.cameo());
    }

    void commitment(Commitment commitment) {
        to.text("id", commitment.id());
        to.texts("by", commitment.by());
        to.texts("to", commitment.to());
        to.word("act", commitment.act());
        to.text("what", commitment.what());
        to.texts("fields", commitment.fields());
        to.flag("continuing", commitment.continuing());
        to.object("specificity", () -> specificity(commitment.specificity()));
        to.date("due", commitment.due());
        to.text("engagement", commitment.engagement());
        to.text("repeats", commitment.repeats());
        to.object("codes", () -> codes(commitment.codes()));
        to.number("confidence", commitment.confidence());
        to.evidence(commitment.evidence());
        to.texts("speakers", commitment.speakers());
    }

    private void specificity(Specificity specificity) {
        to.flag("actor", specificity.actor());
        to.flag("action", specificity.action());
        to.flag("target", specificity.target());
        to.flag("time", specificity.time());
    }

    void statement(Statement statement) {
        to.text("id", statement.id());
        to.texts("speakers", statement.speakers());
        to.texts("to", statement.to());
        to.word("act", statement.act());
        to.text("about", statement.about());
        to.texts("fields", statement.fields());
        to.text("engagement", statement.engagement());
        to.number("confidence", statement.confidence());
        to.evidence(statement.evidence());
    }

    void instrument(Instrument instrument) {
        to.text("id", instrument.id());
        to.text("title", instrument.title());
        to.word("kind", instrument.type());
        to.word("status", instrument.status());
        to.texts("sides", instrument.sides());
        to.number("confidence", instrument.confidence());
        to.evidence(instrument.evidence());
    }

    void honour(Honour honour) {
        to.text("id", honour.id());
        to.text("award", honour.award());
        to.texts("givers", honour.givers());
        to.text("authority", honour.authority());
        to.texts("recipients", honour.recipients());
        to.text("period", honour.period());
        to.number("confidence", honour.confidence());
        to.evidence(honour.evidence());
    }

    void mechanism(Mechanism mechanism) {
        to.text("id", mechanism.id());
        to.text("name", mechanism.name());
        to.texts("sides", mechanism.sides());
        to.count("session", mechanism.session());
        if (mechanism.when() != null) {
            to.date("when", mechanism.when());
        }
        to.evidence(mechanism.evidence());
    }

    void milestone(Milestone milestone) {
        to.text("id", milestone.id());
        to.text("name", milestone.name());
        to.word("kind", milestone.type());
        to.date("when", milestone.when());
        to.evidence(milestone.evidence());
    }

    void rejection(Rejection rejection) {
        to.word("kind", rejection.kind());
        to.text("rule", rejection.rule());
        to.text("reason", rejection.reason());
        to.evidence(rejection.evidence());
    }
}
