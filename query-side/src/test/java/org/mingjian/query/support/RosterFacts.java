package org.mingjian.query.support;

import java.util.List;
import mingjian.authorisation.AuthorisationDeregistered;
import mingjian.authorisation.AuthorisationGranted;
import mingjian.authorisation.AuthorisationKind;
import mingjian.authorisation.AuthorisationRenewed;
import mingjian.authorisation.AuthorisationResumed;
import mingjian.authorisation.AuthorisationRevoked;
import mingjian.authorisation.AuthorisationSuspended;
import mingjian.authorisation.GrantBasis;
import mingjian.officer.OfficerCertificateGranted;
import mingjian.officer.OfficerCertificateSuspended;
import mingjian.officer.OfficerKind;
import mingjian.officer.OfficerRegistered;
import mingjian.officer.OfficerTransferred;
import mingjian.organ.OrganKind;
import mingjian.organ.OrganLevel;
import mingjian.organ.OrganPowerGranted;
import mingjian.organ.OrganRegistered;
import mingjian.organ.OrganRenamed;
import mingjian.organ.Power;
import mingjian.organ.PowerKind;
import mingjian.sitevisit.Observation;
import mingjian.sitevisit.SiteVisitKind;
import mingjian.sitevisit.SiteVisitRecorded;
import org.jspecify.annotations.Nullable;

/** Payloads of organs, officers, licences and visits, with what a test does not care about filled in. */
public final class RosterFacts {
    public static final String ORGAN = "Organ-uscc.11410100005252400X";

    private RosterFacts() {}

    public static OrganRegistered organ(String name) {
        return OrganRegistered.newBuilder()
                .setName(name)
                .setKind(OrganKind.AUTHORITY)
                .setLevel(OrganLevel.PREFECTURAL)
                .setRegion("CN-410100")
                .setRegisteredOn(Facts.day("2020-01-01"))
                .build();
    }

    public static OrganRenamed renamed(String name, String on) {
        return OrganRenamed.newBuilder()
                .setName(name)
                .setRenamedOn(Facts.day(on))
                .setReason("机构改革")
                .build();
    }

    public static OrganPowerGranted power(String id, String from, @Nullable String until) {
        return OrganPowerGranted.newBuilder()
                .setPower(Power.newBuilder()
                        .setPowerId(id)
                        .setLaw("公共场所卫生管理条例")
                        .setKinds(List.of(PowerKind.INSPECT, PowerKind.PENALISE))
                        .setSpecialty("public-places")
                        .setRegion("CN-410100")
                        .setBasis("第十条")
                        .setValidFrom(Facts.day(from))
                        .setValidUntil(until == null ? null : Facts.day(until))
                        .build())
                .build();
    }

    public static OfficerRegistered officer(String name) {
        return OfficerRegistered.newBuilder()
                .setOrgan(ORGAN)
                .setKind(OfficerKind.OFFICER)
                .setPerson(Facts.person(name))
                .setSpecialties(List.of("public-places"))
                .setRegisteredOn(Facts.day("2020-01-01"))
                .build();
    }

    public static OfficerCertificateGranted certificate(String on, String until) {
        return OfficerCertificateGranted.newBuilder()
                .setCertificateNumber("16010000001")
                .setGrantedOn(Facts.day(on))
                .setValidUntil(Facts.day(until))
                .setIssuedBy("河南省人民政府")
                .build();
    }

    public static OfficerCertificateSuspended certificateSuspended(String on, @Nullable String until) {
        return OfficerCertificateSuspended.newBuilder()
                .setSuspendedOn(Facts.day(on))
                .setUntil(until == null ? null : Facts.day(until))
                .setReason("违规")
                .build();
    }

    public static OfficerTransferred transferred(String organ, String on) {
        return OfficerTransferred.newBuilder()
                .setOrgan(organ)
                .setTransferredOn(Facts.day(on))
                .build();
    }

    public static AuthorisationGranted licence(String subject, String from, @Nullable String until) {
        return AuthorisationGranted.newBuilder()
                .setSubject(subject)
                .setUnit(Facts.UNIT)
                .setRegion("CN-410102")
                .setKind(AuthorisationKind.LICENCE)
                .setTitle("卫生许可证")
                .setNumber("豫卫公证字〔2020〕第1号")
                .setSpecialty("public-places")
                .setScope(List.of("住宿", "沐浴"))
                .setBasis(GrantBasis.INSPECTION)
                .setGrantedOn(Facts.day(from))
                .setValidFrom(Facts.day(from))
                .setValidUntil(until == null ? null : Facts.day(until))
                .build();
    }

    public static AuthorisationRenewed renewedFrom(String on, String from, String until) {
        return AuthorisationRenewed.newBuilder()
                .setRenewedOn(Facts.day(on))
                .setValidFrom(Facts.day(from))
                .setValidUntil(Facts.day(until))
                .build();
    }

    public static AuthorisationSuspended suspended(String on, @Nullable String until) {
        return AuthorisationSuspended.newBuilder()
                .setSuspendedOn(Facts.day(on))
                .setUntil(until == null ? null : Facts.day(until))
                .setReason("限期改正未改正")
                .build();
    }

    public static AuthorisationResumed resumed(String on) {
        return AuthorisationResumed.newBuilder()
                .setResumedOn(Facts.day(on))
                .setReason("已改正")
                .build();
    }

    public static AuthorisationRevoked revoked(String on, String... scope) {
        return AuthorisationRevoked.newBuilder()
                .setRevokedOn(Facts.day(on))
                .setPenaltyCase("PenaltyCase-7")
                .setDecision(CaseFacts.NUMBER)
                .setScope(List.of(scope))
                .build();
    }

    public static AuthorisationDeregistered deregistered(String on) {
        return AuthorisationDeregistered.newBuilder()
                .setDeregisteredOn(Facts.day(on))
                .setGround("依法吊销")
                .build();
    }

    public static SiteVisitRecorded visit(String subject, String on) {
        return SiteVisitRecorded.newBuilder()
                .setSubject(subject)
                .setUnit(Facts.UNIT)
                .setRegion("CN-410102")
                .setKind(SiteVisitKind.RETURN_VISIT)
                .setSpecialties(List.of("public-places"))
                .setVisitedOn(Facts.day(on))
                .setObservations(List.of(Observation.newBuilder()
                        .setObservationId("b1")
                        .setSpecialty("public-places")
                        .setFact("消毒柜已换新")
                        .setPutRightOnSpot(true)
                        .build()))
                .build();
    }
}
