package org.mingjian.query.organroster;

/** What the certificate of an officer is on a day. */
public enum CertificateState {
    NONE,
    VALID,
    SUSPENDED,
    EXPIRED
}
