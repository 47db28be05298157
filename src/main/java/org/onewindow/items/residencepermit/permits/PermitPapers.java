package org.onewindow.items.residencepermit.permits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onewindow.cards.CardFace;
import org.onewindow.cards.CardFace.Line;
import org.onewindow.cards.CardOrders;
import org.onewindow.cards.PhotoFrom;
import org.onewindow.licences.LicenceState;
import org.onewindow.licences.Licences;
import org.onewindow.licences.NewLicence;
import org.onewindow.materials.Materials;
import org.onewindow.organisation.Organisation;
import org.onewindow.outcomes.DocumentModels;
import org.onewindow.outcomes.Documents;
import org.onewindow.support.DateWords;
import org.springframework.stereotype.Component;

/** The papers of a permit: the letters of its life, its card and its electronic licence. */
@Component
class PermitPapers {

    private static final String PHOTO = "PHOTO";

    private final Issuers issuers;
    private final Documents documents;
    private final DocumentModels models;
    private final Licences licences;
    private final CardOrders cards;
    private final Materials materials;
    private final Organisation organisation;

    PermitPapers(
            Issuers issuers,
            Documents documents,
            DocumentModels models,
            Licences licences,
            CardOrders cards,
            Materials materials,
            Organisation organisation) {
        this.issuers = issuers;
        this.documents = documents;
        this.models = models;
        this.licences = licences;
        this.cards = cards;
        this.materials = materials;
        this.organisation = organisation;
    }

    /**
     * Issues a letter into the file of the case the permit came from, once per occasion.
     *
     * @param occasion the step of the life, and what tells this time from others
     */
    void issue(Permit permit, String code, String occasion) {
        issue(permit, permit.caseNumber(), code, occasion);
    }

    /** The same into the file of another case of the holder, which hands it out. */
    void issue(Permit permit, String caseNumber, String code, String occasion) {
        Map<String, Object> model = new HashMap<>(models.of(caseNumber));
        model.put("document", Map.of("office", issuers.of(permit).name()));
        documents.issue(caseNumber, code, occasion, models.item(caseNumber), model);
    }

    void issueLicence(Permit permit, Holder holder) {
        Issuer issuer = issuers.of(permit);
        licences.issue(new NewLicence(
                permit.number(), issuer.licenceType(), issuer.title(), issuer.code(), issuer.name(), holder.name()));
    }

    /** What the licence says has changed: a year more, a new card, a new address. */
    void renewLicence(Permit permit) {
        licences.renew(permit.number());
    }

    void mark(Permit permit, LicenceState state) {
        licences.mark(permit.number(), state);
    }

    /** The id of the order at the card centre. */
    String orderCard(Permit permit, Holder holder, PermitCase theCase) {
        List<Line> lines = lines(permit, holder, theCase);
        PhotoFrom elsewhere = theCase.photoKnown() ? PhotoFrom.REGISTER : PhotoFrom.PAPER;
        CardFace face = new CardFace("居住证", lines, photo(theCase.file().number()), elsewhere);
        return cards.place(theCase.file().number(), permit.number(), face);
    }

    /** What the law wants on the card; a line of which the hall knows nothing is left out. */
    private List<Line> lines(Permit permit, Holder holder, PermitCase theCase) {
        return Stream.of(
                        new Line("姓名", holder.name()),
                        new Line("性别", sex(theCase)),
                        new Line("民族", orEmpty(holder.ethnicity())),
                        new Line("出生日期", birth(theCase)),
                        new Line("公民身份号码", holder.idNumber()),
                        hukou(holder),
                        new Line("居住地住址", orEmpty(holder.address())),
                        new Line("签发机关", issuers.of(permit).name()),
                        new Line("签发日期", DateWords.day(permit.issuedOn())),
                        new Line("证件编号", permit.number()))
                .filter(line -> !line.value().isEmpty())
                .toList();
    }

    /** The address of the household in words, else no more than the area. */
    private Line hukou(Holder holder) {
        if (holder.hukouAddress() != null) {
            return new Line("常住户口所在地住址", holder.hukouAddress());
        }
        return new Line("户籍地", holder.hukouAreaCode() == null ? "" : organisation.areaName(holder.hukouAreaCode()));
    }

    private static String orEmpty(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private static String sex(PermitCase theCase) {
        var sex = theCase.applicant().sex();
        return sex == null ? "" : sex.label();
    }

    private static String birth(PermitCase theCase) {
        var born = theCase.applicant().birthDate();
        return born == null ? "" : DateWords.day(born);
    }

    /** The picture handed in last, which counts over one that the register has. */
    private byte @Nullable [] photo(String caseNumber) {
        return materials.uploads(caseNumber).stream()
                .filter(upload -> upload.code().equals(PHOTO))
                .reduce((earlier, later) -> later)
                .map(upload -> materials.open(upload.id()).content())
                .orElse(null);
    }
}
