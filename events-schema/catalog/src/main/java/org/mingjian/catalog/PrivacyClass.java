package org.mingjian.catalog;

/** How private a field of an event is. The schema property {@code privacy} of each field names one of these. */
public enum PrivacyClass {
    /** Public: may be shown to anybody once disclosure rules allow the act itself. */
    K0,
    /** Internal to health supervision: workings of the authority. */
    K1,
    /** Personal data of a natural person. */
    K2,
    /** Sensitive personal data of a natural person. */
    K3,
    /** Free text, which may hold anything: shown to nobody outside until a person has read it. */
    K4,
    /** Secret: complainants, sealed files. */
    K5
}
