"""Exercises for officials: the town plays a key figure, and shows them alone how it went."""
