"""A hub's own root and the leaf that it serves with; apps trust the root that their invitation names."""

import hashlib
import ssl
from datetime import datetime, timedelta
from ipaddress import ip_address

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

_ROOT_YEARS = 20
_LEAF_DAYS = 397
_RENEW_DAYS = 60


def new_root(now: datetime) -> tuple[str, str]:
    """A root that only signs this hub's leaves: certificate and key (PEM)."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Bereave hub root")])
    certificate = (
        _started(now, timedelta(days=365 * _ROOT_YEARS))
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs_certificates=True), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    return _pem(certificate), _key_pem(key)


def new_leaf(root: str, root_key: str, hosts: list[str], now: datetime) -> tuple[str, str]:
    """A leaf for the given host names and numbers: certificate and key (PEM)."""
    issuer = x509.load_pem_x509_certificate(root.encode())
    signer = serialization.load_pem_private_key(root_key.encode(), None)
    assert isinstance(signer, ec.EllipticCurvePrivateKey)
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = (
        _started(now, timedelta(days=_LEAF_DAYS))
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Bereave hub")]))
        .issuer_name(issuer.subject)
        .public_key(key.public_key())
        .add_extension(x509.SubjectAlternativeName([_name(host) for host in hosts]), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs_certificates=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False)
        .sign(signer, hashes.SHA256())
    )
    return _pem(certificate), _key_pem(key)


def needs_renewal(leaf: str, now: datetime) -> bool:
    """Whether a leaf ends within two months."""
    return x509.load_pem_x509_certificate(leaf.encode()).not_valid_after_utc - now < timedelta(days=_RENEW_DAYS)


def belongs(leaf: str, key: str, hosts: list[str]) -> bool:
    """Whether a leaf is the key's own and names exactly these hosts."""
    certificate = x509.load_pem_x509_certificate(leaf.encode())
    names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    private = serialization.load_pem_private_key(key.encode(), None)
    return private.public_key() == certificate.public_key() and set(names) == {_name(host) for host in hosts}


def fingerprint(certificate: str) -> str:
    """The SHA-256 (hex) that an invitation carries."""
    return hashlib.sha256(ssl.PEM_cert_to_DER_cert(certificate.strip())).hexdigest()


def _started(now: datetime, span: timedelta) -> x509.CertificateBuilder:
    # A day back, for devices whose clock is a little behind.
    return (
        x509.CertificateBuilder()
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + span)
    )


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        encipher_only=False,
        decipher_only=False,
    )


def _name(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(host))
    except ValueError:
        return x509.DNSName(host)


def _pem(certificate: x509.Certificate) -> str:
    return certificate.public_bytes(serialization.Encoding.PEM).decode()


def _key_pem(key: ec.EllipticCurvePrivateKey) -> str:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode()
