"""Mediations: chosen members are asked to help calm or mediate."""
