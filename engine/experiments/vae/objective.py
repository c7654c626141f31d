"""The bound on one batch and its gradient, written out: ELBO (Kingma & Welling 2013), IWAE (Burda et al. 2015).

ELBO = E_q[log p(x|z)] - β KL(q‖p), the KL to N(0, I) in closed form; IWAE_K = log mean_k p(x|z_k) (p(z_k)/q(z_k|x))^β.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

from engine.experiments.vae.knobs import VaeKnobs
from engine.experiments.vae.model import Vae, Weights
from engine.experiments.vae.units import Units

_HALF_LOG_2PI = 0.5 * math.log(2 * math.pi)


@dataclass(frozen=True)
class Figures:
    """Means over the batch in nats of data units: the loss (minus the bound), both terms, and the KL of each z."""

    loss: float
    reconstruction: float
    kl: tuple[float, ...]


class Climb:
    """One step up the bound on points `t` (B, D) with noise `eps` (B, K, L); what is written is the loss, downhill."""

    def __init__(self, vae: Vae, weights: Weights, knobs: VaeKnobs, units: Units, t: Tensor, eps: Tensor) -> None:
        self._vae, self._weights, self._knobs = vae, weights, knobs
        self._units = units
        self._bits = knobs.decoder == "bernoulli"
        self._t = t.clamp(0.0, 1.0) if self._bits else t
        self._eps = eps
        self._log_sigma = 0.0 if self._bits else vae.log_sigma(weights, knobs, units)
        self._iwae = knobs.bound == "iwae" and eps.shape[1] > 1 and knobs.noise

    def encode(self) -> None:
        """q(z|x) at every point, and z from it."""
        self._mu, self._log_sd, self._encoding = self._vae.encode(self._t, self._weights)
        self._sd = self._log_sd.exp()
        if self._knobs.noise:
            self._moved = self._sd[:, None] * self._eps
            self.z = self._mu[:, None] + self._moved
        else:
            self.z = self._mu[:, None]

    def decode(self) -> Figures:
        """log p(x|z), the KL, and what the loss is."""
        n, k, latent = self.z.shape
        out, self._decoding = self._vae.decoder.push(self.z.reshape(n * k, latent), self._vae.of_decoder(self._weights))
        m, t = out.view(n, k, -1), self._t[:, None]
        if self._bits:
            log_p = (t * m - functional.softplus(m)).sum(2)
            self._slope = t - torch.sigmoid(m)
        else:
            away = (t - m).mul_(math.exp(-self._log_sigma))
            self._squares = away.square().sum(2)
            log_p = self._squares * -0.5 - self._vae.dimension * (self._log_sigma + _HALF_LOG_2PI)
            self._slope = away.mul_(math.exp(-self._log_sigma))
        kl = (0.5 * (self._mu.square() + self._sd.square() - 1.0) - self._log_sd).mean(0)
        weighed = self._weigh(log_p, n, k)
        reconstruction, loss, *each = torch.cat([torch.stack([log_p.mean(), weighed]), kl]).tolist()
        if self._knobs.noise:
            if not self._iwae:
                loss += self._knobs.beta * sum(each)
            if self._knobs.prior == "uniform":
                # A Gaussian has mass outside every box.
                each = [math.inf] * latent
                loss = math.inf
        volume = self._units.log_volume
        return Figures(loss + volume, reconstruction - volume, tuple(each))

    def _weigh(self, log_p: Tensor, n: int, k: int) -> Tensor:
        """The share of each draw in the gradient, and the part of the loss that depends on the draws."""
        if not self._iwae:
            self._share: Any = 1.0 / (n * k)
            return -log_p.mean()
        ratio = 0.5 * (self._eps.square() - self.z.square()) + self._log_sd[:, None]
        log_w = log_p + self._knobs.beta * ratio.sum(2)
        self._share = torch.softmax(log_w, 1).div_(n)[:, :, None]
        return math.log(k) - torch.logsumexp(log_w, 1).mean()

    def differentiate(self, into: Weights) -> None:
        """Write the gradient of the loss, array by array."""
        vae, knobs = self._vae, self._knobs
        n, k, latent = self.z.shape
        d = (self._slope * -self._share).view(n * k, -1)
        d = vae.decoder.pull(self._decoding, d, vae.of_decoder(self._weights), vae.of_decoder(into), further=True)
        d = d.view(n, k, latent)
        if vae.learned:
            d_width = vae.dimension - self._squares
            share = self._share if isinstance(self._share, float) else self._share[:, :, 0]
            into[-1].copy_((d_width * share).sum())
        if self._iwae:
            d = d.add_(self.z * self._share, alpha=knobs.beta)
        d_mu = d.sum(1)
        if not knobs.noise:
            d_log_sd = torch.zeros_like(d_mu)
        else:
            d_log_sd = (d * self._moved).sum(1)
            if self._iwae:
                d_log_sd -= knobs.beta / n
            else:
                d_mu.add_(self._mu, alpha=knobs.beta / n)
                d_log_sd += (self._sd.square() - 1.0).mul_(knobs.beta / n)
        self._into_encoder(d_mu, d_log_sd, into)

    def _into_encoder(self, d_mu: Tensor, d_log_sd: Tensor, into: Weights) -> None:
        vae = self._vae
        d = d_mu
        if vae.linear:
            torch.sum(d_log_sd, 0, out=vae.width(into))
        else:
            d = torch.cat([d_mu, d_log_sd], 1)
        vae.encoder.pull(self._encoding, d, vae.of_encoder(self._weights), vae.of_encoder(into))
